import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const CONTRASTING: ReadonlySet<number> = hashesOf('although but though while')
/** How many words may stand between who spoke and the *but*: “said *late on Monday*, but”. */
const REACH = 5

/** “[Two bridges were blown up], the army said, *but rebels denied* any role”: what others say to it does not go on with it. */
export const beforeOthersAnswer: Mend = ({ columns }, claim, { after }) => {
  const { norm, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || quote[claim.head] !== 0) return claim
  const told = Math.max(claim.cue.last, source.last)
  const opening = Math.min(claim.cue.first, source.first)
  if (opening <= first + 1 || norm[opening - 1] !== WORD.COMMA) return claim
  for (const other of after) {
    const joining = (other.source.interval?.first ?? 0) - 1
    if (joining <= told || joining > Math.min(last, told + REACH) || other.cue.first < joining) continue
    if (!CONTRASTING.has(norm[joining]!) || norm[joining - 1] !== WORD.COMMA || quote[joining] !== 0) continue
    if (sentence[joining] === sentence[claim.head] && endOf(other) >= last)
      return withContent(claim, { first, last: lastWord(columns, first, opening - 1) })
  }
  return claim
}
