import { CCONJ, type Columns } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { type Mend, withContent } from './mend.ts'

/** No quoted phrase is longer that is gone on with. */
const LONGEST = 30

/** “Described [the report as ‘biased’] *and ‘full of errors’*”: a quoted phrase joined to the one that a content ends with is told of the same. */
export const withFurtherQuotation: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || !isFragment(columns, last)) return claim
  const end = furtherEnd(columns, last)
  return end < 0 ? claim : withContent(claim, { first, last: end })
}

/** In quotation marks that hold no utterance of their own. */
const isFragment = ({ marked, quote }: Columns, p: number) => marked[p] === 1 && quote[p] === 0

/** The last word of the quoted phrase that is joined right behind another; -1 where none is. */
function furtherEnd(columns: Columns, last: number): number {
  const { upos, word, marked, sentence } = columns
  let joining = last + 1
  while (marked[joining] && !word[joining]) joining++
  const from = joining + 1
  if (upos[joining] !== CCONJ || marked[joining] || !isFragment(columns, from) || word[from]) return -1
  let to = from
  while (to < from + LONGEST && sentence[to + 1] === sentence[last] && isFragment(columns, to + 1)) to++
  return to > from ? lastWord(columns, from, to) : -1
}
