import { NEUTRAL } from '../../columns/lexicon-columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** “*Objected*, saying [the books were harmless]”: how it was said is no part of it. */
export const afterSaying: Mend = ({ columns: { norm, xpos }, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  if (first !== claim.cue.last + 2 || norm[first - 1] !== WORD.COMMA || xpos[first] !== XP.VBG) return claim
  return (lexicon.sense[first]! & NEUTRAL) !== 0 && first < last
    ? withContent(claim, { first: first + 1, last })
    : claim
}
