import { lastWord } from '../columns/last-word.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

/** “[Among her first tasks], *aides said*, [will be a decision on the dam]”: without a verb before it, the clause that a speaker is put into has one behind. */
export const withPredicateBehind: Mend = ({ columns }, claim) => {
  const { norm, xpos, sentence, last: ends, quote } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (
    !source ||
    last >= source.first ||
    source.last + 1 !== claim.cue.first ||
    sentence[first] !== sentence[claim.head]
  )
    return claim
  const verb = claim.cue.last + 2
  const isInserted = norm[source.first - 1] === WORD.COMMA && norm[verb - 1] === WORD.COMMA
  if (!isInserted || !FINITE.has(xpos[verb]!) || quote[verb] !== 0 || hasVerb(columns, { first, last })) return claim
  return withContent(claim, { first, last: lastWord(columns, first, ends[sentence[verb]!]!) })
}
