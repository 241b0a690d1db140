import { hashesOf, hashString } from '../../../model/hash.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { GIVING, NOT_GIVEN } from '../../cue/silent-senses.ts'
import { type Mend, withContent } from '../mend.ts'

const WITHOUT = hashString('without')
/** What whoever says something without more words does not do. */
const ELABORATING: ReadonlySet<number> = hashesOf('elaborate explain specify')
/** How far before its end a content may have its *without*: “without so much as offering any further evidence”. */
const REACH = 8

/** “Said [they were paid from abroad], *without offering evidence*”: what was not shown is the reporter's to tell. */
export const beforeWithout: Mend = ({ columns: { norm, plainLemma, xpos, quote } }, claim) => {
  const { first, last } = claim.content.interval!
  if (first < claim.cue.last || quote[last] !== 0) return claim
  for (let p = last - 1; p > Math.max(first, last - REACH); p--) {
    if (norm[p] !== WITHOUT || xpos[p + 1] !== XP.VBG) continue
    const isShowing = GIVING.has(plainLemma[p + 1]!) && NOT_GIVEN.has(plainLemma[last]!)
    if (!isShowing && !(ELABORATING.has(plainLemma[p + 1]!) && last === p + 1)) return claim
    const end = norm[p - 1] === WORD.COMMA ? p - 2 : p - 1
    return end > first ? withContent(claim, { first, last: end }) : claim
  }
  return claim
}
