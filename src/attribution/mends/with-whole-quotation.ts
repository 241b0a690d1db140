import { quotationStretch } from '../content/quotation-stretch.ts'
import { type Mend, withContent } from './mend.ts'

/**
 * “[‘I am not tired. I am fair. … I will stay,’] she said”: of a quotation before its cue nothing is left out at its beginning, however many
 * sentences it has.
 */
export const withWholeQuotation: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const { quote, word, sentence, first: starts } = columns
  const of = quote[first]
  if (of === 0 || first > claim.cue.first || quote[claim.head] === of) return claim
  let opening = starts[sentence[first]!]!
  while (opening < first && !word[opening]) opening++
  // Within a sentence the reporter may have come in between.
  if (opening !== first) return claim
  const whole = quotationStretch(columns, first)
  return whole.first < first ? withContent(claim, { first: whole.first, last }) : claim
}
