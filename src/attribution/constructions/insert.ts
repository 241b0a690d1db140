import { AUX, type Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

/** Position of the *as* of an insert whose clause is the claim's cue and source: “, *as* Ottawa put it,”; -1 where it is none. */
export function asOfInsert({ norm, upos }: Columns, { source, cue, content }: Proposal): number {
  if (!source.interval || source.interval.first > cue.first) return -1
  let verb = source.interval.last + 1
  while (verb < cue.first && upos[verb] === AUX) verb++
  const as = source.interval.first - 1
  const parted = norm[as - 1] === WORD.COMMA || norm[as - 1] === WORD.DASH
  return verb === cue.first && parted && norm[as] === WORD.AS && content.interval!.first < as ? as : -1
}

/** A stretch of content without the *as*, or the *that*, that it ends in: “[The port,] *as* Ottawa put it, [is closed]”. */
export const beforeAs = (columns: Columns, { first, last }: Interval): Interval => ({
  first,
  last: Math.max(first, lastWord(columns, first, last - 1)),
})
