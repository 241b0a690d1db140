import { isCapitalised } from '../../../domain/casing.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { quotationStretch } from '../../content/quotation-stretch.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Gray went through the code of his house: [‘*Good manners were assumed*,’] he said”: what comes before the colon is the reporter's. */
export const afterIntroduction: Mend = ({ columns }, claim) => {
  const { quote, word, norm } = columns
  const { first, last } = claim.content.interval!
  if (last > claim.cue.first || quote[first] !== 0 || quote[last] === 0) return claim
  const quoted = quotationStretch(columns, last)
  let before = quoted.first - 1
  while (before > first && !word[before] && norm[before] !== WORD.COLON) before--
  return quoted.first > first && norm[before] === WORD.COLON ? withContent(claim, { first: quoted.first, last }) : claim
}

/** “*Worded* it even more carefully: [‘She wrote to officials’]”: behind a verb that says nothing, only what is quoted was said. */
export const afterDeed: Mend = ({ columns, lexicon }, claim) => {
  const { quote, word, norm } = columns
  const { cue, head } = claim
  const { first, last } = claim.content.interval!
  if (
    lexicon.sense[head] ||
    cue.first !== cue.last ||
    first !== cue.last + 1 ||
    quote[first] !== 0 ||
    quote[last] === 0
  )
    return claim
  const quoted = quotationStretch(columns, last)
  let before = quoted.first - 1
  while (before > first && !word[before] && norm[before] !== WORD.COLON) before--
  const isIntroduced = norm[before] === WORD.COLON && !hasVerb(columns, { first, last: before })
  return isIntroduced && hasVerb(columns, quoted) ? withContent(claim, quoted) : claim
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
  const isWhole = quote[opening] !== 0 && isCapitalised(tokens[opening]!.text)
  return isWhole ? withContent(claim, { first: opening, last }) : claim
}
