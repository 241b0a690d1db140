import type { Sieve } from '../discourse.ts'
import { clause } from './clause.ts'
import { firstPerson } from './first-person.ts'
import { recentSubject } from './recent-subject.ts'
import { relative } from './relative.ts'
import { salience } from './salience.ts'

/**
 * Sieves for pronouns, most precise first, in the manner of Raghunathan et al. (EMNLP 2010) and Lee et al.
 * (Computational Linguistics 39(4), 2013).
 */
export const PRONOUN_SIEVES: Readonly<Record<string, Sieve>> = {
  'relative-pronoun': relative,
  'first-person-speaker': firstPerson,
  'same-sentence-subject': clause,
  'recent-speaker-or-subject': recentSubject,
  salience,
}
