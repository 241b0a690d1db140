import { ADJ, ADP, DET, NOUN } from '../columns/columns.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/**
 * “Her *warning* | drew criticism”, “a *ruling* | that blocked the hunt”, “opened it after *complaints*”: what is told of a noun is not what it says,
 * unless that stands in quotation marks.
 */
export const toldOfNoun: Filter = ({ columns }, { head, cue, content }) => {
  const { upos, xpos, quote, norm, sentence } = columns
  const { first, last } = content.interval!
  if (upos[head] !== NOUN) return false
  if (last < cue.first) return upos[last] === ADP && quote[last] === 0 && sentence[last] === sentence[head]
  if (first !== cue.last + 1 || quote[first] !== quote[head]) return false
  // Of `the minister shares that estimate` the noun is a verb, whatever the tagger takes it for; of `has ambitions that …` it is none.
  if (norm[first] === WORD.THAT && cue.first === head && upos[cue.first - 1] !== DET && upos[cue.first - 1] !== ADJ)
    return false
  return FINITE.has(xpos[norm[first] === WORD.THAT ? first + 1 : first]!)
}
