import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Norland vows [revenge] *as toll rises*”: in a headline a clause behind what somebody does tells what happens the while. */
export const beforeHeadlinesAs: Mend = ({ columns }, claim) => {
  const { norm, xpos, quote, sentence, word, last: lasts } = columns
  const { first, last } = claim.content.interval!
  const end = lasts[sentence[claim.head]!]!
  if (first <= claim.cue.last || sentence[first] !== sentence[claim.head] || !word[end]) return claim
  for (let p = first; p <= Math.min(last, end); p++) {
    if (FINITE.has(xpos[p]!) || quote[p] !== 0) return claim
    if (norm[p] === WORD.AS && p > first && hasVerb(columns, { first: p + 2, last: end }))
      return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
  }
  return claim
}
