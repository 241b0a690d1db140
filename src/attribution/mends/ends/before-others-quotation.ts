import { lastWord } from '../../columns/last-word.ts'
import { type Mend, withContent } from '../mend.ts'

/**
 * “[‘It was clean,’] said Holm of the mill. ¶ *‘It was not’, said Lund*”: what a quotation goes on with ends before the next that another claim has,
 * with its own cue behind it.
 */
export const beforeOthersQuotation: Mend = ({ columns }, claim, { after }) => {
  const { quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (quote[last] === 0 || sentence[last] === sentence[claim.head]) return claim
  for (const { head, content, cue } of after) {
    const told = content.interval!.first
    const isQuoted = quote[head] === 0 && quote[told] !== 0 && told < cue.first
    if (isQuoted && told > claim.cue.last && told <= last && sentence[told] !== sentence[claim.head])
      return withContent(claim, { first, last: lastWord(columns, first, told - 1) })
  }
  return claim
}
