import { hashesOf } from '../../model/hash.ts'
import { type Columns, NUM } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'

const SHARES = hashesOf('percent per % percentage')
/** “*Six* *in* 10”, “*two* *out* of three”. */
const AMONG = hashesOf('in out')
/** “*A majority* of voters”, “*two-thirds* of those asked”. */
const PARTS = hashesOf('half majority plurality quarter third three-quarter two-third')
/** How far behind the head of its phrase a part may stand: “*nearly two*-*thirds*”, “a narrow *majority*”. */
const PART_REACH = 4

/** “*52 percent*”, “*only* 19%”: true where a share of those asked begins. */
function isShare({ upos, norm }: Columns, p: number): boolean {
  const number = upos[p] === NUM ? p : p + 1
  return upos[number] === NUM && SHARES.has(norm[number + 1]!)
}

/** The same, in words too: “*six in 10* voters”, “*a narrow majority of* Danes”. */
export function isPartOfMany(columns: Columns, p: number): boolean {
  const { upos, norm, plainLemma } = columns
  if (isShare(columns, p)) return true
  for (let at = p; at < p + PART_REACH; at++) {
    if (SHARES.has(norm[at + 1]!) && upos[at] === NUM) return true
    if (PARTS.has(plainLemma[at]!) && norm[at + 1] === WORD.OF) return true
    if (upos[at] === NUM && AMONG.has(norm[at + 1]!) && (upos[at + 2] === NUM || norm[at + 2] === WORD.OF)) return true
  }
  return false
}
