import { FEMALE_NOUNS, MALE_NOUNS, OFFICES, PERSON_NOUNS } from './person-nouns.ts'

const LISTS: readonly ReadonlySet<string>[] = [MALE_NOUNS, FEMALE_NOUNS, OFFICES, PERSON_NOUNS]

/** True of the lemma of a noun that a list has for a person, by sex, office or otherwise. */
export const isListedPerson = (lemma: string): boolean => LISTS.some((nouns) => nouns.has(lemma))
