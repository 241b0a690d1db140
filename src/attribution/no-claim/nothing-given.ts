import { hashesOf, hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import { GIVING, NOT_GIVEN } from '../cue/silent-senses.ts'
import type { Filter } from './filter.ts'

const NO = hashString('no')
/** “Gave no *date*”, besides what no claim is made of anywhere. */
const DATES: ReadonlySet<number> = hashesOf('date deadline timeline timetable')
/** How far behind the verb the thing that is not given may stand: “no further *details*”. */
const REACH = 4

/** “*Offered* no evidence”, “*gave* not a single example”: what is missing says nothing. */
export const nothingGiven: Filter = ({ columns: { norm, plainLemma } }, { head }) => {
  if (!GIVING.has(plainLemma[head]!) || !isNone(norm, head + 1)) return false
  for (let p = head + 2; p < head + 2 + REACH; p++)
    if (NOT_GIVEN.has(plainLemma[p]!) || DATES.has(plainLemma[p]!)) return true
  return false
}

/** “*No* evidence”, “*not* a single example”, “‘*not* one’”. */
const isNone = (norm: Int32Array, p: number) =>
  norm[p] === NO || norm[p] === WORD.NOT || (norm[p] === WORD.QUOTE && norm[p + 1] === WORD.NOT)
