import type { Attribution } from '../domain/attribution.ts'
import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import type { Phrase } from './phrases/phrase.ts'

/** What may stand between a verb and its object: `called on`, `appealed to`, `pleaded with`. */
const LINK = /^\s*((on|to|upon|with)\s+)?$/

/** Index of the phrase right behind the cue's verb: of `urged Lund's aides`, the aides; null for none. */
export function objectBehind(
  { cueHead, sentence }: Pick<Attribution, 'cueHead' | 'sentence'>,
  { text, sentences }: ParsedText,
  list: readonly Phrase[],
): number | null {
  const { end } = sentences[sentence]!.tokens[cueHead]!
  let at = firstEndingAfter(list, end)
  while (list[at + 1]?.possessor === at) at++
  const phrase = list[at]
  if (phrase?.sentence !== sentence || phrase.start < end) return null
  return LINK.test(text.slice(end, phrase.start)) ? at : null
}

/** The verb of what somebody is to do, `to leave`, `not to leave`, where it begins at this token; null where none does. */
export function toAct(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const to = tokens[at]?.norm === 'not' ? at + 1 : at
  const act = tokens[to + 1]
  return tokens[to]?.norm === 'to' && act?.upos === 'VERB' ? act : null
}
