import { hashesOf } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('which who whose')
/** No clause that describes a source is longer. */
const LONGEST = 30

/**
 * “According to two aides, who asked for anonymity, [the vote was put off]”, “to a memo, *a copy of which the Herald has*, [it failed]”: what describes a
 * source is none of its words.
 */
export const afterRelative: Mend = ({ columns: { norm, quote, word, chunkFirst, chunkLast } }, claim) => {
  const { first, last } = claim.content.interval!
  const of = chunkFirst[first] === first ? chunkLast[first]! + 1 : -1
  const isCopy = norm[of] === WORD.OF && norm[of + 1] === WORD.WHICH
  if ((!RELATIVES.has(norm[first]!) && !isCopy) || quote[first] !== 0 || norm[first - 1] !== WORD.COMMA) return claim
  if (claim.source.interval?.last !== first - 2 || claim.cue.first > first) return claim
  for (let p = first + 1; p < Math.min(last, first + LONGEST); p++) {
    if (norm[p] === WORD.COMMA && word[p + 1]) return withContent(claim, { first: p + 1, last })
  }
  return claim
}
