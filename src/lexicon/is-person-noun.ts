import { FEMALE_NOUNS, MALE_NOUNS, OFFICES, PERSON_NOUNS } from './person-nouns.ts'

const PEOPLE: readonly ReadonlySet<string>[] = [MALE_NOUNS, FEMALE_NOUNS, OFFICES, PERSON_NOUNS]

/** True of the lemma of a noun that says a person is meant, by sex, office or otherwise. */
export const isPersonNoun = (lemma: string): boolean => PEOPLE.some((nouns) => nouns.has(lemma))
