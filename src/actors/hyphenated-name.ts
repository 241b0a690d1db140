import type { TaggedToken } from '../domain/token.ts'

/** What makes a word with a hyphen an adjective. */
const LINKED = /^(aged?|based|born|built|elect|era|held|led|like|made|only|owned|ready|run|style|wide)$/

/** `Ahn Mi-ran`, whatever the tagger takes the last part for; `Saudi-led` is no name. */
export function endsGivenName(tokens: readonly TaggedToken[], at: number): boolean {
  const [surname, given, hyphen, part] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!surname || hyphen!.text !== '-' || !/^\p{Ll}{2,5}$/u.test(part!.text) || LINKED.test(part!.norm)) return false
  const joined = hyphen!.start === given!.end && part!.start === hyphen!.end && tokens[at + 1]?.text !== '-'
  const isName = ({ upos, text }: TaggedToken) => upos === 'PROPN' && /^\p{Lu}/u.test(text)
  return joined && isName(surname) && isName(given!) && given!.text.length < 6
}
