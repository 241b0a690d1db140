import { ADP, type Columns } from '../../columns/columns.ts'
import { quotationStretch } from '../../content/quotation-stretch.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** “[‘*It’s time to go*,’] Lund says *on his page*”: where a quotation ends before the source, it is what was said, and not where. */
export const afterQuotation: Mend = ({ columns }, claim) => {
  const { upos, quote } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || source.last + 1 !== claim.cue.first || first !== claim.cue.last + 1) return claim
  if (upos[first] !== ADP || quote[first] !== 0 || hasVerb(columns, { first, last })) return claim
  const end = quoteBefore(columns, source.first)
  return end < 0 ? claim : withContent(claim, quotationStretch(columns, end))
}

/** The last word before a position, where it is in quotation marks that end there; -1 where it is not. */
function quoteBefore({ word, quote, sentence }: Columns, p: number): number {
  let end = p - 1
  while (sentence[end] === sentence[p] && !word[end]) end--
  return sentence[end] === sentence[p] && quote[end] !== 0 && quote[p] === 0 && end < p - 1 ? end : -1
}
