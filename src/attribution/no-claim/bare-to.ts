import { WORD } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “As soon as she *told* us *to*”: what somebody was told to do is left out. */
export const bareTo: Filter = ({ columns: { norm, word } }, { cue, content }) => {
  const { first, last } = content.interval!
  let end = last
  while (end > first && !word[end]) end--
  return norm[end] === WORD.TO && end > cue.last && end - cue.last <= 2
}
