import { isCapitalised } from '../../domain/casing.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { isGivenName } from '../../lexicon/is-given-name.ts'
import { POST_NOMINALS, SEATS } from '../../lexicon/name-words.ts'

/** Where the name that ends a chunk ends itself: `Honor Prentice | KC`, `Diane Okoro | MP`, but `the West Dorset MP`. */
export function withoutPostNominals(tokens: readonly TaggedToken[], first: number, head: number): number {
  let end = head
  while (end > first + 1 && isPostNominal(tokens, first, end)) end--
  return end
}

/** `Honor Prentice, | KC`: letters that are no name of their own. */
export const standsBehindName = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.norm === ',' &&
  /^\p{Lu}{2}|PhD/u.test(tokens[at]!.text) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]?.text ?? '') &&
  POST_NOMINALS.has(tokens[at]!.norm)

function isPostNominal(tokens: readonly TaggedToken[], first: number, at: number): boolean {
  const { text, norm } = tokens[at]!
  if (!/^\p{Lu}{2}|PhD/u.test(text) || !isCapitalised(tokens[at - 1]!.text)) return false
  return POST_NOMINALS.has(norm) || (SEATS.has(norm) && hasGivenName(tokens, first, at - 1))
}

function hasGivenName(tokens: readonly TaggedToken[], first: number, surname: number): boolean {
  for (let at = first; at < surname; at++) if (isGivenName(tokens[at]!.norm)) return true
  return false
}
