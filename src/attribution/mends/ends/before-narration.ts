import { lastWord } from '../../columns/last-word.ts'
import { type Mend, withContent } from '../mend.ts'

/** No content goes on over more sentences that is still looked through. */
const REACH = 40

/**
 * “[‘We will win,’] he said. *Petrie distanced herself from him.* ‘She lied,’ he wrote”: a quotation does not go on behind a sentence
 * of the reporter's.
 */
export const beforeNarration: Mend = ({ columns }, claim) => {
  const { quote, sentence, first: starts, last: lasts, word } = columns
  const { first, last } = claim.content.interval!
  if (quote[first] === 0 || first > claim.cue.first || last < claim.cue.last) return claim
  const from = sentence[claim.cue.last]! + 1
  for (let s = from; s <= Math.min(sentence[last]!, from + REACH); s++) {
    let p = starts[s]!
    while (p < lasts[s]! && !word[p]) p++
    if (quote[p] !== 0) continue
    const opening = Math.min(claim.cue.first, claim.source.interval?.first ?? claim.cue.first)
    const end = s === from ? opening - 1 : lasts[s - 1]!
    return withContent(claim, { first, last: lastWord(columns, first, end) })
  }
  return claim
}
