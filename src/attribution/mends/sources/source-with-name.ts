import { isWeekday } from '../../../lexicon/calendar.ts'
import { DET, PROPN } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “*Karl Lund, Lord Holm*, [the president of the court] decided”: a name that opens the sentence is of who holds the office behind it. */
export const sourceWithName: Mend = ({ columns }, claim) => {
  const { norm, upos, tokens, sentence, first: starts } = columns
  const source = claim.source.interval
  if (
    !source ||
    source.last !== claim.cue.first - 1 ||
    upos[source.first] !== DET ||
    norm[source.first - 1] !== WORD.COMMA
  )
    return claim
  // “Mrs. Marsh, *these people said*, would not run”: who only tells of somebody stands between commas.
  if (claim.content.interval!.first < source.first && norm[claim.cue.last + 1] === WORD.COMMA) return claim
  const start = starts[sentence[source.first]!]!
  let name = source.first - 2
  while (name > start && (upos[name] === PROPN || norm[name] === WORD.COMMA) && !isWeekday(tokens[name]!.norm)) name--
  const isName = name === start && upos[start] === PROPN && upos[start + 1] === PROPN && source.first - start > 2
  return isName ? withSource(claim, { first: start, last: source.last }) : claim
}
