import type { TaggedToken } from '../../domain/token.ts'
import { FOUNDERS } from '../../lexicon/name-words.ts'
import { isPossessive } from '../token-shape.ts'

/** `Moody's said`, `Standard & Poor's will cut`: the name of a firm in a possessive that owns nothing. */
export function isGenitiveName(tokens: readonly TaggedToken[], first: number, head: number): boolean {
  const verb = tokens[head + 2]
  if (!isPossessive(tokens, head + 1) || !verb || !/^(VB[DZ]|MD)$/.test(verb.xpos)) return false
  return tokens[first + 1]?.norm === '&' || FOUNDERS.has(tokens[head]!.norm)
}
