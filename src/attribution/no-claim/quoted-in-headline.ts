import { WORD } from '../vocabulary.ts'
import type { Filter } from './filter.ts'

/** “‘*An Insult*’*:* Hopeful Rips Rival”: what a headline quotes before its colon is no speaker. */
export const quotedInHeadline: Filter = ({ columns: { norm, marked } }, { head, source: { interval } }) =>
  norm[head] === WORD.COLON &&
  interval !== null &&
  interval.last < head &&
  marked[interval.first] === 1 &&
  marked[interval.last] === 1
