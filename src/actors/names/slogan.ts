import type { TaggedToken } from '../../domain/token.ts'
import { SLOGAN_OPENERS } from '../../lexicon/slogan-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { isCapital } from '../token-shape.ts'

/** True for a capitalised word that may begin a slogan: the `Save` of `Save the Bay`. */
export const opensSlogan = (token: TaggedToken): boolean => isCapital(token) && SLOGAN_OPENERS.has(token.norm)

/** Words in small letters inside a slogan. */
const WITHIN = wordSet('for, our, the, without')

/**
 * Where a name that is a slogan with small words in it ends: `Save the Bay`, `Teach for America`, `Fight for the Future`. At the head of a sentence or
 * quotation, where any verb has a capital, only what is a subject or owner is a name. Null for other words.
 */
export function sloganEnd(tokens: readonly TaggedToken[], first: number): number | null {
  let end = first + 1
  while (end < first + 3 && WITHIN.has(tokens[end]?.norm ?? '')) end++
  if (!opensSlogan(tokens[first]!) || end === first + 1 || !isCapital(tokens[end])) return null
  while (isCapital(tokens[end + 1]) && tokens[end + 1]!.upos !== 'VERB') end++
  const opens = first === 0 || tokens[first - 1]!.upos === 'PUNCT'
  return opens && !/^(VBD|VBZ|MD|POS)$/.test(tokens[end + 1]?.xpos ?? '') ? null : end
}
