import { ADJ } from '../columns.ts'
import { WORD } from '../vocabulary.ts'
import type { Filter } from './filter.ts'

/** “Told *nervous* panels | that the war was won”: what somebody is like who is told it says nothing; it is of the verb. */
export const whatHearersAreLike: Filter = ({ columns: { upos, chunkLast, norm } }, { head, cue, content }) => {
  const { first } = content.interval!
  return upos[head] === ADJ && cue.last < chunkLast[head]! && first > chunkLast[head]! && norm[first] === WORD.THAT
}
