import { hashesOf } from '../../model/hash.ts'
import { VERB } from '../columns/columns.ts'
import type { Filter } from './filter.ts'

/** What opens a clause behind another that it says nothing of. */
const OPENING: ReadonlySet<number> = hashesOf('after because before but once since until when')

/** “The spot was pulled *after her lawyers complained*”, “a judge threw it out, *but the court reversed*”: of what is not said there. */
export const onlyComplained: Filter = ({ columns: { norm, upos, quote } }, { head, cue, source, content }) => {
  if (!source.interval || upos[head] !== VERB || source.interval.last >= cue.first) return false
  const { first, last } = content.interval!
  const opening = source.interval.first - 1
  if (last > opening || first > opening || !OPENING.has(norm[opening]!)) return false
  return quote[first] === 0 && quote[last] === 0
}
