import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import { relativeAround } from '../../constructions/relative.ts'
import { type Mend, withContent } from '../mend.ts'

/** “[The fires], which police said [were under control], | *killed* two”: what the noun before the clause does, nobody is quoted on. */
export const beforeAntecedentsVerb: Mend = ({ columns }, claim) => {
  const { norm, xpos, sentence, quote } = columns
  const { cue, content } = claim
  const { first, last } = content.interval!
  const relative = relativeAround(columns, claim)
  if (relative < 0 || norm[relative - 1] !== WORD.COMMA) return claim
  for (let comma = cue.last + 2; comma < last && sentence[comma] === sentence[cue.last]; comma++) {
    if (norm[comma] !== WORD.COMMA || !FINITE.has(xpos[comma + 1]!) || quote[comma] !== quote[cue.last]) continue
    return withContent(claim, { first, last: lastWord(columns, first, comma - 1) })
  }
  return claim
}
