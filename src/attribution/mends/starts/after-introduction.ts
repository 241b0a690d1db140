import { WORD, XP } from '../../columns/vocabulary.ts'
import { quotationStretch } from '../../content/quotation-stretch.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Gray went through the code of his house: [‘*Good manners were assumed*,’] he said”: what comes before the colon is the reporter's. */
export const afterIntroduction: Mend = ({ columns }, claim) => {
  const { quote, word, norm, sentence } = columns
  const { first, last } = claim.content.interval!
  if (last > claim.cue.first || quote[first] !== 0 || quote[last] === 0 || sentence[first] !== sentence[last])
    return claim
  const quoted = quotationStretch(columns, last)
  let before = quoted.first - 1
  while (before > first && !word[before] && norm[before] !== WORD.COLON) before--
  return quoted.first > first && norm[before] === WORD.COLON ? withContent(claim, { first: quoted.first, last }) : claim
}

/** “*Speaking to the Herald*, she said, [‘The work goes on’]”: what a speaker did while saying it is the reporter's. */
export const afterParticiple: Mend = ({ columns }, claim) => {
  const { tokens, quote, xpos, norm, word, first: starts, sentence, marked } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first || first >= source.first || xpos[first] !== XP.VBG) return claim
  if (first !== starts[sentence[first]!] || norm[source.first - 1] !== WORD.COMMA || quote[last] === 0) return claim
  for (let p = first; p < source.first; p++) if (marked[p] === 1) return claim
  let opening = claim.cue.last + 1
  while (opening < last && !word[opening]) opening++
  // A quotation in small letters goes on with what stands before it: “Counting on it, he said, ‘is unwise’”.
  const isWhole = quote[opening] !== 0 && /^\p{Lu}/u.test(tokens[opening]!.text)
  return isWhole ? withContent(claim, { first: opening, last }) : claim
}
