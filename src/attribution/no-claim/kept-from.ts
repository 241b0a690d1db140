import { hashesOf, hashString } from '../../model/hash.ts'
import { XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

const FROM = hashString('from')
const KEEPING: ReadonlySet<number> = hashesOf(
  'ban bar block deter discourage forbid hinder keep preclude prevent prohibit restrain stop',
)
/** How many words may be kept from it: “bars *the agency in charge* from denying”. */
const REACH = 9

/** “The order *bars* the agency *from denying* benefits”: what somebody is kept from saying is said by nobody. */
export const keptFrom: Filter = ({ columns: { norm, xpos, plainLemma, sentence } }, { head, cue }) => {
  if (xpos[head] !== XP.VBG || norm[cue.first - 1] !== FROM) return false
  for (let p = cue.first - 2; p >= cue.first - REACH && sentence[p] === sentence[head]; p--)
    if (KEEPING.has(plainLemma[p]!)) return true
  return false
}
