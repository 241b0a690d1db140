import { hashesOf } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** How many words before *agreed* its *and* may stand. */
const REACH = 8
const ASSENTS: ReadonlySet<number> = hashesOf('agree concur demur disagree')
const JOINING: ReadonlySet<number> = hashesOf('and but')

/** “Barragan said [the plan was dead], *and Renwick agreed*”: another's assent is none of her words. */
export const beforeAssent: Mend = ({ columns }, claim) => {
  const { plainLemma, norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first < claim.cue.last || quote[last] !== 0 || !ASSENTS.has(plainLemma[last]!)) return claim
  for (let p = last - 2; p > Math.max(first, last - REACH) && sentence[p] === sentence[last]; p--) {
    if (norm[p] === WORD.COMMA || norm[p] === WORD.THAT) return claim
    if (JOINING.has(norm[p]!) && norm[p - 1] === WORD.COMMA) return withContent(claim, { first, last: p - 2 })
  }
  return claim
}
