import type { TaggedToken } from '../../domain/token.ts'
import { SLOGAN_OPENERS } from '../../lexicon/slogan-words.ts'
import { isCapital } from '../token-shape.ts'

/** True for a capitalised word that may begin a slogan: the `Save` of `Save the Bay`. */
export const opensSlogan = (token: TaggedToken): boolean => isCapital(token) && SLOGAN_OPENERS.has(token.norm)

/**
 * Where a name that is a slogan with an article in it ends: `Save the Bay`, `Stop the Quarry`. At the head of a sentence or
 * quotation, where any verb has a capital, only what is a subject or owner is a name. Null for other words.
 */
export function sloganEnd(tokens: readonly TaggedToken[], first: number): number | null {
  if (
    !opensSlogan(tokens[first]!) ||
    !/^(the|our)$/.test(tokens[first + 1]?.norm ?? '') ||
    !isCapital(tokens[first + 2])
  )
    return null
  let end = first + 2
  while (isCapital(tokens[end + 1]) && tokens[end + 1]!.upos !== 'VERB') end++
  const opens = first === 0 || tokens[first - 1]!.upos === 'PUNCT'
  return opens && !/^(VBD|VBZ|MD|POS)$/.test(tokens[end + 1]?.xpos ?? '') ? null : end
}
