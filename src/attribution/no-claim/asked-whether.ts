import { hashesOf } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const ASKING = hashesOf('ask question wonder')
/** How far before its *whether* a verb of asking may stand: “*asked* the young mayor whether”. */
const REACH = 4

/** “Asked the mayor *if* *he* supported it”: that is only asked. */
export const askedWhether: Filter = ({ columns: { norm, plainLemma, sentence } }, { head, source: { interval } }) => {
  if (!interval || interval.first > head) return false
  const whether = interval.first - 1
  if (norm[whether] !== WORD.WHETHER && norm[whether] !== WORD.IF) return false
  for (let p = whether - 1; p >= whether - REACH && sentence[p] === sentence[head]; p--)
    if (ASKING.has(plainLemma[p]!)) return true
  return false
}
