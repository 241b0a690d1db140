import type { Discourse } from '../../discourse.ts'
import type { Candidate } from '../candidates.ts'
import { addressedAlone } from './addressed.ts'
import { askedFrom } from './asked-from.ts'
import { deniedToAccuser } from './denied.ts'
import { meantHarm } from './meant-harm.ts'
import { notOwnSide } from './not-own-side.ts'
import { notTheLastSpeaker } from './not-the-last-speaker.ts'
import { notTheVictim } from './not-the-victim.ts'
import { notWhoJoinsIn } from './not-who-joins-in.ts'
import { ofCritics } from './of-critics.ts'
import { promisedTo } from './promised-to.ts'
import { spokenTo } from './spoken-to.ts'
import { writtenTo } from './written-to.ts'

/** Makes of the likeliest targets of a claim those that it has; `candidates` are all that it may have. */
export type TargetRule = (
  index: number,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  discourse: Discourse,
) => readonly Candidate[]

/** What rules know better than chances, in this order. */
export const TARGET_RULES: readonly TargetRule[] = [
  notOwnSide,
  notTheLastSpeaker,
  notWhoJoinsIn,
  deniedToAccuser,
  addressedAlone,
  askedFrom,
  promisedTo,
  writtenTo,
  spokenTo,
  ofCritics,
  meantHarm,
  notTheVictim,
]
