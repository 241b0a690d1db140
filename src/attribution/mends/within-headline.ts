import { lastWord } from '../columns/last-word.ts'
import { type Mend, withContent } from './mend.ts'

/** “Lund: [Harbour Vote to Come This Week]”: a first line without a full stop is a headline, and what it tells does not go on in the text below. */
export const withinHeadline: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const end = columns.last[0]!
  if (columns.sentence[claim.head] !== 0 || first > end || last <= end) return claim
  if (!columns.word[end] || columns.tokens[end]!.text.endsWith('.')) return claim
  return withContent(claim, { first, last: lastWord(columns, first, end) })
}
