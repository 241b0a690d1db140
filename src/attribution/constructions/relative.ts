import { hashesOf } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { FINITE } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('that which who')

/**
 * Position of the pronoun of a relative clause that somebody's words are put into: “a text *that* they said would punish the poor”;
 * -1 where there is none.
 */
export function relativeAround(columns: Columns, claim: Proposal): number {
  return FINITE.has(columns.xpos[claim.cue.last + 1]!) ? relativeBefore(columns, claim) : -1
}

/** Position of a relative pronoun right before whoever speaks behind it: “bills *that* she vetoed”; -1 where there is none. */
export function relativeBefore({ norm, sentence }: Columns, { source, cue }: Proposal): number {
  if (!source.interval || source.interval.last >= cue.first) return -1
  const relative = source.interval.first - 1
  return RELATIVES.has(norm[relative]!) && sentence[relative] === sentence[cue.first] ? relative : -1
}
