import { hashString } from '../model/hash.ts'
import type { Columns } from './columns.ts'
import type { Proposal } from './proposal.ts'
import { FINITE } from './vocabulary.ts'

const RELATIVES: ReadonlySet<number> = new Set(['that', 'which', 'who'].map(hashString))

/**
 * Position of the pronoun of a relative clause that somebody's words are put into: “a text *that* they said would punish the poor”;
 * -1 where there is none.
 */
export function relativeAround({ norm, xpos, sentence }: Columns, { source, cue }: Proposal): number {
  if (!source.interval || source.interval.last >= cue.first || !FINITE.has(xpos[cue.last + 1]!)) return -1
  const relative = source.interval.first - 1
  return RELATIVES.has(norm[relative]!) && sentence[relative] === sentence[cue.first] ? relative : -1
}
