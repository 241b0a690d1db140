import { BODY_NOUNS, COLLECTIVE_NOUNS, DOCUMENT_NOUNS, NATIONAL_BODY_NOUNS } from './body-nouns.ts'
import { isListedPerson } from './is-listed-person.ts'

const LISTS: readonly ReadonlySet<string>[] = [BODY_NOUNS, COLLECTIVE_NOUNS, DOCUMENT_NOUNS, NATIONAL_BODY_NOUNS]

/** True of the lemma of a noun that a list has for who or what may say something: a person, a body, many people or a text. */
export const isListedSource = (lemma: string): boolean =>
  isListedPerson(lemma) || LISTS.some((nouns) => nouns.has(lemma))
