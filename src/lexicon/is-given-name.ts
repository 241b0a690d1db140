import { plainLetters } from '../domain/plain-letters.ts'
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from './given-names.ts'
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './more-given-names.ts'

/** Given names of men, of women, and of either. */
export const NAMES_OF_MEN: ReadonlySet<string> = new Set([...MALE_NAMES, ...MORE_MALE_NAMES])
export const NAMES_OF_WOMEN: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MORE_FEMALE_NAMES])
const NAMES_OF_EITHER: ReadonlySet<string> = new Set(NEUTRAL_NAMES)

const isListed = (norm: string): boolean =>
  NAMES_OF_MEN.has(norm) || NAMES_OF_WOMEN.has(norm) || NAMES_OF_EITHER.has(norm)

/** True if people bear this as a given name; lower case. The lists have some names without their accents. */
export const isGivenName = (norm: string): boolean => isListed(norm) || isListed(plainLetters(norm))
