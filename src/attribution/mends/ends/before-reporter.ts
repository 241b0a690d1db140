import { lastWord } from '../../columns/last-word.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** “Lund said [the bridge was safe], *the Herald reported*”: who reports all of it is no part of what was said. */
export const beforeReporter: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  for (const other of after) {
    const { source, cue, content } = other
    const from = Math.min(source.interval?.first ?? cue.first, cue.first)
    if (from <= first || from > last || columns.sentence[from] !== columns.sentence[claim.head] || endOf(other) > last)
      continue
    const holdsClaim = content.interval!.first <= claim.cue.first && content.interval!.last >= first
    if (holdsClaim && claim.cue.last < first)
      return withContent(claim, { first, last: lastWord(columns, first, from - 1) })
  }
  return claim
}
