import type { Columns } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import { type Mend, withContent } from './mend.ts'

/** How many words may name who hears it: “told *the committee of the upper house*, ‘…’”. */
const HEARERS = 8

/**
 * “*In remarks to Reuters*, she observed, [‘It is time *to leave*[.]’]”, “told the council, [‘The firm was sold on condition *that it pays*’]”: what stands in
 * quotation marks behind a cue and its comma or colon is what was said, from its first word to its last.
 */
export const withQuotationBehind: Mend = ({ columns }, claim) => {
  const { quote, sentence } = columns
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source || source.last >= claim.cue.first) return claim
  const opening = openingBehind(columns, claim.cue.last)
  if (opening < 0) return claim
  const whole = quotationStretch(columns, opening)
  const isBefore = last < source.first && quote[first] === 0 && quote[last] === 0
  const isInside = first > opening && first <= whole.last
  // Over sentences, a mark that nobody closed may have run on.
  const mayGoOn = sentence[last] === sentence[whole.last] || isClosed(columns, whole.last)
  const isCut = first === opening && last < whole.last && mayGoOn
  return isBefore || isInside || isCut ? withContent(claim, whole) : claim
}

/** True if a quotation mark stands behind the last word of a quotation, and not only a full stop or a comma. */
function isClosed({ quote, sentence, norm }: Columns, last: number): boolean {
  for (let p = last + 1; quote[p] === quote[last] && sentence[p] === sentence[last]; p++)
    if (norm[p] === WORD.QUOTE) return true
  return false
}

/** The first word of the quotation that a comma or colon opens behind a cue and whoever hears it; -1 where there is none. */
function openingBehind({ quote, sentence, norm, word, chunkFirst }: Columns, cue: number): number {
  if (quote[cue] !== 0) return -1
  let p = cue + 1
  while (p - cue <= HEARERS && sentence[p] === sentence[cue] && word[p] && chunkFirst[p]! >= 0 && quote[p] === 0) p++
  if ((norm[p] !== WORD.COMMA && norm[p] !== WORD.COLON) || quote[p] !== 0) return -1
  for (p++; sentence[p] === sentence[cue] && quote[p] !== 0; p++) if (word[p]) return p
  return -1
}
