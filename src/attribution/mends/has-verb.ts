import type { Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { FINITE } from '../columns/vocabulary.ts'

/** True for a stretch with a finite verb in the sentence that it ends in. */
export function hasVerb({ xpos, sentence, first: starts }: Columns, { first, last }: Interval): boolean {
  for (let p = Math.max(first, starts[sentence[last]!]!); p <= last; p++) if (FINITE.has(xpos[p]!)) return true
  return false
}
