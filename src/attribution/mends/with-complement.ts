import { hashesOf } from '../../model/hash.ts'
import { ADP, DET } from '../columns/columns.ts'
import { type Mend, withContent } from './mend.ts'

const NAMING: ReadonlySet<number> = hashesOf('brand call consider declare deem dub label pronounce')
const ARTICLES: ReadonlySet<number> = hashesOf('a an')

/** “Declared [an outbreak in a camp *an emergency*]”: without what it is declared nothing is said of it. */
export const withComplement: Mend = ({ columns }, claim) => {
  const { plainLemma, upos, norm, chunkFirst, chunkLast, quote } = columns
  const { first, last } = claim.content.interval!
  if (first !== claim.cue.last + 1 || !NAMING.has(plainLemma[claim.head]!) || quote[last + 1] !== 0) return claim
  if (upos[first] !== DET || chunkLast[first]! > last) return claim
  // “[A cholera outbreak | *in a camp*] a global emergency”
  let end = last
  while (upos[end + 1] === ADP && chunkFirst[end + 2] === end + 2) end = chunkLast[end + 2]!
  const complement = end + 1
  return ARTICLES.has(norm[complement]!) && chunkFirst[complement] === complement
    ? withContent(claim, { first, last: chunkLast[complement]! })
    : claim
}
