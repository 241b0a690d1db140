import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from '../../lexicon/given-names.ts'
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, NAMES_OF_BOTH } from '../../lexicon/more-given-names.ts'
import type { Gender } from '../phrases/phrase.ts'

const men: ReadonlySet<string> = new Set([...MALE_NAMES, ...MORE_MALE_NAMES])
const women: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MORE_FEMALE_NAMES])
const either: ReadonlySet<string> = new Set(NEUTRAL_NAMES)

/** True if people bear this as a given name; lower case. */
export function isGivenName(norm: string): boolean {
  return men.has(norm) || women.has(norm) || either.has(norm)
}

/** The usual gender of those who bear this given name; a hyphenated one goes by its first part. */
export function genderOfGivenName(norm: string): Gender {
  const name = men.has(norm) || women.has(norm) ? norm : norm.split('-')[0]!
  if (men.has(name) === women.has(name) || NAMES_OF_BOTH.has(name)) return 'unknown'
  return men.has(name) ? 'male' : 'female'
}

/** `Hathim bin Tariq Al Sayed`: a name that says whose son or daughter its bearer is. */
export const namesFather = (words: readonly string[]): boolean =>
  words.slice(1, -1).some((word) => /^(bin|bint|ibn)$/.test(word))
