import type { Sieve } from '../discourse.ts'
import { apposition } from './apposition.ts'
import { government } from './government.ts'
import { role } from './role.ts'
import { salientPerson } from './salient-person.ts'
import { sameNoun } from './same-noun.ts'
import { sameWords } from './same-words.ts'

/** Sieves for phrases with a common noun as head, most precise first. */
export const NOUN_SIEVES: Readonly<Record<string, Sieve>> = {
  apposition,
  government,
  'same-words': sameWords,
  role,
  'same-noun': sameNoun,
  'salient-person': salientPerson,
}
