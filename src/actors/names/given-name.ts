import { plainLetters } from '../../domain/plain-letters.ts'
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../lexicon/is-given-name.ts'
import { NAMES_OF_BOTH } from '../../lexicon/more-given-names.ts'
import { STYLES_OF_PERSONS } from '../../lexicon/name-words.ts'
import { SURNAMES_FIRST } from '../../lexicon/surnames-first.ts'
import type { Gender } from '../phrases/phrase.ts'

/** The usual gender of those who bear this given name; a hyphenated one goes by its first part. */
export function genderOfGivenName(norm: string): Gender {
  const isListed = (name: string) => NAMES_OF_MEN.has(name) || NAMES_OF_WOMEN.has(name)
  const name = [norm, plainLetters(norm)].find(isListed) ?? plainLetters(norm).split('-')[0]!
  if (NAMES_OF_MEN.has(name) === NAMES_OF_WOMEN.has(name) || NAMES_OF_BOTH.has(name)) return 'unknown'
  return NAMES_OF_MEN.has(name) ? 'male' : 'female'
}

/** `Kim Jong-un`: what is a given name elsewhere is the family's. */
export const beginsWithFamily = ([first, second]: readonly string[]): boolean =>
  second?.includes('-') === true && SURNAMES_FIRST.has(first!.toLowerCase())

/** `the Dalai Lama`: a person, whatever stands before it. */
export const isStyleOfPerson = (words: readonly string[]): boolean =>
  STYLES_OF_PERSONS.has(words.join(' ').toLowerCase())

/** `Hathim bin Tariq Al Sayed`: a name that says whose son or daughter its bearer is. */
export const namesFather = (words: readonly string[]): boolean =>
  words.slice(1, -1).some((word) => /^(bin|bint|ibn)$/.test(word))
