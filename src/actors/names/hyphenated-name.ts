import type { TaggedToken } from '../../domain/token.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import { isCapital, isGlued } from '../token-shape.ts'

/** What makes a word with a hyphen an adjective. */
const LINKED = /^(aged?|based|born|built|elect|era|held|led|like|made|only|owned|ready|run|style|wide)$/

/** `Ahn Mi-ran`, `Han Duck-soo`, whatever the tagger takes the last part for; `Saudi-led` is no name. */
export function endsGivenName(tokens: readonly TaggedToken[], at: number): boolean {
  const [surname, given, hyphen, part] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!surname || hyphen!.text !== '-' || !/^\p{Ll}{2,5}$/u.test(part!.text) || LINKED.test(part!.norm)) return false
  const joined = isGlued(tokens, at - 1) && isGlued(tokens, at) && tokens[at + 1]?.text !== '-'
  const isFamilys = SURNAMES_FIRST.has(surname.norm)
  const isName = (token: TaggedToken) =>
    isCapital(token) && (token.upos === 'PROPN' || (isFamilys && token.upos === 'NOUN'))
  return joined && isName(surname) && isName(given!) && given!.text.length < 6
}
