import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

/** No content is longer that is still looked through. */
const LONGEST = 200

/** “(you wonder [how firmly]*) is a credit to him*”: what is told in brackets ends with them; what is said behind an aside begins behind it. */
export const withinBrackets: Mend = ({ columns }, claim) => {
  const { norm, word } = columns
  const { first, last } = claim.content.interval!
  let depth = 0
  for (let p = first; p <= Math.min(last, first + LONGEST); p++) {
    if (norm[p] === WORD.OPEN) depth++
    if (norm[p] !== WORD.CLOSE || --depth >= 0) continue
    if (!opensBehind(norm, claim.cue.last, first))
      return p > first + 1 ? withContent(claim, { first, last: lastWord(columns, first, p - 1) }) : claim
    return p < last && word[p + 1] ? withContent(claim, { first: p + 1, last }) : claim
  }
  return claim
}

/** True where the bracket opens right behind the cue: “is alleged *(without much evidence)* that …”. */
const opensBehind = (norm: Int32Array, cue: number, first: number): boolean =>
  first > cue && norm[cue + 1] === WORD.OPEN
