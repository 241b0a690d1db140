import { lastWord } from '../last-word.ts'
import { type Mend, withContent } from './mend.ts'

/** “Lund: [Harbour Vote to Come This Week]”: a line without a full stop is a headline, and what it tells does not go on in the text below. */
export const withinHeadline: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const end = columns.last[columns.sentence[claim.head]!]!
  if (!columns.word[end] || first > end || last <= end) return claim
  return withContent(claim, { first, last: lastWord(columns, first, end) })
}
