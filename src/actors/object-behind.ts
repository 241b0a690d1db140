import type { Attribution } from '../domain/attribution.ts'
import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import type { Phrase } from './phrases/phrase.ts'

/** What stands between a verb and whom it addresses, where anything does: `called on`, `appealed to`, `pleaded with`. */
const PREPOSITIONS = new Map([
  ['appeal', 'to'],
  ['call', 'on'],
  ['plead', 'with'],
])

/** Index of the phrase right behind the cue's verb: of `urged Lund's aides`, the aides, of `accused “certain states”`, the states; null for none. */
export function objectBehind(
  { cueHead, cueLemma, sentence }: Pick<Attribution, 'cueHead' | 'cueLemma' | 'sentence'>,
  { text, sentences }: ParsedText,
  list: readonly Phrase[],
): number | null {
  const { end } = sentences[sentence]!.tokens[cueHead]!
  let at = firstEndingAfter(list, end)
  while (list[at + 1]?.possessor === at) at++
  const phrase = list[at]
  if (phrase?.sentence !== sentence || phrase.start < end) return null
  const between = text
    .slice(end, phrase.start)
    .replace(/["“”]/gu, '')
    .trim()
    .replace(/^upon$/, 'on')
  return between === '' || between === PREPOSITIONS.get(cueLemma) ? at : null
}

/** The verb of what somebody is to do, `to leave`, `not to leave`, where it begins at this token; null where none does. */
export function toAct(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const to = tokens[at]?.norm === 'not' ? at + 1 : at
  const act = tokens[to + 1]
  return tokens[to]?.norm === 'to' && act?.upos === 'VERB' ? act : null
}
