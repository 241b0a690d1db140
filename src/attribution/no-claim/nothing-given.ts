import { hashesOf, hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import { GIVING, NOT_GIVEN } from '../cue/silent-senses.ts'
import type { Filter } from './filter.ts'

const NO = hashString('no')
/** “Gave no *date*”, besides what no claim is made of anywhere. */
const DATES: ReadonlySet<number> = hashesOf('date deadline timeline timetable')
/** How far behind that word the thing that is not given may stand: “no further *details*”. */
const REACH = 4

/** “*Offered* no evidence”, “*gave* not a single example”: what is missing says nothing. */
export const nothingGiven: Filter = ({ columns: { norm, plainLemma } }, { head }) => {
  const none = noneBehind(norm, head)
  if (!GIVING.has(plainLemma[head]!) || none < 0) return false
  for (let p = none + 1; p <= none + REACH; p++)
    if (NOT_GIVEN.has(plainLemma[p]!) || DATES.has(plainLemma[p]!)) return true
  return false
}

/** The word for it: “*no* evidence”, “*not* a single example”, “‘*not* one shred of’”; -1 where there is none. */
function noneBehind(norm: Int32Array, head: number): number {
  if (norm[head + 1] === NO || norm[head + 1] === WORD.NOT) return head + 1
  return norm[head + 1] === WORD.QUOTE && norm[head + 2] === WORD.NOT ? head + 2 : -1
}
