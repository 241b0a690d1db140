import type { Columns } from './columns.ts'
import type { Proposal } from './proposal.ts'
import type { Interval } from './reading.ts'

const within = (p: number, interval: Interval | null) => interval !== null && p >= interval.first && p <= interval.last

/**
 * A proposal's content as stretches of positions: the interval without cue and source, each stretch with a word in it
 * and cut to its first and last word.
 */
export function contentStretches(columns: Columns, { cue, source, content }: Proposal): Interval[] {
  const stretches: Interval[] = []
  let first = -1
  let last = -1
  const { first: from, last: to } = content.interval!
  for (let p = from; p <= to + 1; p++) {
    const out = p > to || within(p, cue) || within(p, source.interval)
    if (!out && columns.word[p]) {
      if (first === -1) first = p
      last = p
    }
    if (out && first !== -1) {
      stretches.push({ first, last })
      first = -1
    }
  }
  return stretches
}
