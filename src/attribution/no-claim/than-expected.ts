import { hashesOf, hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const THAN = hashString('than')
const EXPECTING = hashesOf('anticipate expect forecast hope predict think')

/** “Won 112 seats, *more than predicted*”, “were lower *than analysts had expected*”: what was expected is not told. */
export const thanExpected: Filter = ({ columns: { norm, plainLemma } }, { head, cue, source: { interval }, content }) =>
  EXPECTING.has(plainLemma[head]!) &&
  content.interval!.last < cue.first &&
  (norm[cue.first - 1] === THAN ||
    (interval !== null && interval.last < cue.first && norm[interval.first - 1] === THAN))
