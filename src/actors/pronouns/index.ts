import type { Sieve } from '../discourse.ts'
import { accordingTo } from './according-to.ts'
import { accused } from './accused.ts'
import { asked } from './asked.ts'
import { firstPersonAuthor } from './author.ts'
import { behindSource } from './behind-source.ts'
import { clause } from './clause.ts'
import { firstPerson } from './first-person.ts'
import { inOffice } from './in-office.ts'
import { jointAntecedent } from './joint-antecedent.ts'
import { recentSubject } from './recent-subject.ts'
import { reciprocal } from './reciprocal.ts'
import { coordinated, modified, nearestBefore } from './relative.ts'
import { saidOfOwn } from './said-of-own.ts'
import { salience } from './salience.ts'
import { sharedObject } from './shared-object.ts'
import { spokenFor } from './spoken-for.ts'

/** Sieves for pronouns that decide, most precise first, in the manner of Raghunathan et al. (EMNLP 2010). */
export const PRONOUN_SIEVES: Readonly<Record<string, Sieve>> = {
  'first-person-speaker': firstPerson,
  author: firstPersonAuthor,
  'joint-antecedent': jointAntecedent,
  reciprocal,
  accused,
  'said-of-own': saidOfOwn,
  'in-office': inOffice,
  'spoken-for': spokenFor,
  'according-to': accordingTo,
  asked,
  'shared-object': sharedObject,
  'behind-source': behindSource,
}

/** Sieves that only propose, most precise first, after Lee et al. (Computational Linguistics 39(4), 2013). */
export const PRONOUN_PROPOSALS: Readonly<Record<string, Sieve>> = {
  'same-sentence-subject': clause,
  'recent-speaker-or-subject': recentSubject,
  salience,
}

/** Sieves that propose what a relative pronoun stands for. */
export const RELATIVE_PROPOSALS: Readonly<Record<string, Sieve>> = {
  coordinated,
  'relative-clause': modified,
  'relative-pronoun': nearestBefore,
}
