import { quotationStretch } from '../../quotation-stretch.ts'
import { WORD } from '../../vocabulary.ts'
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
