import { hashesOf, hashString } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SAYING = hashString('saying')
const QUOTING: ReadonlySet<number> = hashesOf('cite quote')

/** “The agency quoted [*the minister*] as *saying*”: who is quoted says so, and not whoever quotes him. */
export const sourceOfQuoted: Mend = ({ columns }, claim) => {
  const { norm, plainLemma, chunkFirst, chunkLast } = columns
  const as = claim.cue.first - 1
  if (norm[claim.head] !== SAYING || norm[as] !== WORD.AS) return claim
  const last = as - 1
  const first = chunkFirst[last]!
  if (first < 0 || chunkLast[last] !== last) return claim
  return QUOTING.has(plainLemma[first - 1]!) ? withSource(claim, { first, last }) : claim
}
