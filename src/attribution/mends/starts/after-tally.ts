import { hashesOf } from '../../../model/hash.ts'
import { NUM } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const DECIDING: ReadonlySet<number> = hashesOf('decide hold rule vote')
const HOW: ReadonlySet<number> = hashesOf('unanimously overwhelmingly narrowly')
/** How many words a tally and a date may have: “5-2 late on Monday night *to* …”. */
const REACH = 12

/** “*Voted* 5-2 on Monday [to postpone the decision]”, “*ruled* 5 to 4 [that it was void]”: how many voted, and when, is none of what was decided. */
export const afterTally: Mend = ({ columns: { plainLemma, upos, norm, xpos, quote } }, claim) => {
  const { first, last } = claim.content.interval!
  if (!DECIDING.has(plainLemma[claim.head]!) || first !== claim.cue.last + 1 || quote[first] !== 0) return claim
  if (upos[first] !== NUM && !HOW.has(norm[first]!)) return claim
  for (let p = first + 1; p < Math.min(last, first + REACH); p++)
    if (norm[p] === WORD.THAT || (norm[p] === WORD.TO && xpos[p + 1] === XP.VB))
      return withContent(claim, { first: p, last })
  return claim
}
