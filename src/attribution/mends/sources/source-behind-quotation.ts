import { lastWord } from '../../last-word.ts'
import { quotationStretch } from '../../quotation-stretch.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** “‘It is easy to say “I am the only one with a plan,”’ [*Green*] said”: no source begins in a quotation that ends before its end. */
export const sourceBehindQuotation: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  const { quote, word } = columns
  if (!source || source.last > claim.cue.first || quote[source.first] === 0 || quote[source.last] !== 0) return claim
  let first = source.last
  while (first > source.first && quote[first - 1] === 0 && word[first - 1]) first--
  if (first === source.first) return claim
  const said = claim.content.interval!
  // What is cut off at a mark inside the quotation goes on to its end.
  const last =
    said.first < first ? lastWord(columns, said.first, quotationStretch(columns, source.first).last) : said.last
  const content = { first: said.first, last: Math.max(last, said.last) }
  return withContent(withSource(claim, { first, last: source.last }), content)
}
