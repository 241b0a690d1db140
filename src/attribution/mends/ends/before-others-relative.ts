import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** “Asked for [$3 billion for agents], *which Republicans called a gimmick*”: what others say of a thing is none of what was asked. */
export const beforeOthersRelative: Mend = ({ columns: { norm, quote }, columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || first < claim.cue.last || norm[first] === WORD.THAT) return claim
  for (const other of after) {
    const which = (other.source.interval?.first ?? 0) - 1
    if (which <= first + 1 || which > last || norm[which] !== WORD.WHICH || norm[which - 1] !== WORD.COMMA) continue
    if (quote[which] !== 0 || other.cue.first < which || endOf(other) < last) continue
    return withContent(claim, { first, last: lastWord(columns, first, which - 1) })
  }
  return claim
}
