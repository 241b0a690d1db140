import { NOUN, SCONJ } from '../columns/columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Filter } from './filter.ts'

/** “As soon as she *told* us *to*”, “*reports that* …”: what somebody was told to do, or said, is left out. */
export const bareTo: Filter = ({ columns: { norm, word, upos, xpos } }, { head, cue, content }) => {
  const { first, last } = content.interval!
  let end = last
  while (end > first && !word[end]) end--
  const isThat = norm[end] === WORD.THAT && (upos[end] === SCONJ || xpos[end] === XP.WDT)
  if (upos[head] === NOUN && first === end && first === cue.last + 1 && isThat) return true
  return norm[end] === WORD.TO && end > cue.last && end - cue.last <= 2
}
