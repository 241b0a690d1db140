import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Reported, *citing* [the governor], *that eleven had died*”: the clause that was reported goes on behind what was put into it. */
export const beforeOuterClause: Mend = ({ columns }, claim, { before }) => {
  const { norm, quote } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last) return claim
  for (const { cue, content } of before) {
    const that = content.interval!.first
    if (that <= first || that > last || cue.last >= claim.cue.first) continue
    if (norm[that] === WORD.THAT && norm[that - 1] === WORD.COMMA && quote[that] === 0)
      return withContent(claim, { first, last: lastWord(columns, first, that - 1) })
  }
  return claim
}
