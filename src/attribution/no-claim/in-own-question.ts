import { AUX } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “*Does* [the mayor] *support* the plan?”: who asks the reader so does not say that he does. */
export const inOwnQuestion: Filter = ({ columns }, { head, cue, source: { interval } }) => {
  const { upos, norm, quote, sentence, first: starts, last: lasts } = columns
  const s = sentence[head]!
  const start = starts[s]!
  if (interval?.first !== start + 1 || interval.last >= cue.first) return false
  return upos[start] === AUX && norm[lasts[s]!] === WORD.QUESTION && quote[head] === 0
}
