import { NOUN } from '../columns/columns.ts'
import { thatBehindNoun } from '../constructions/topic.ts'
import type { Filter } from './filter.ts'

/** “Said of the *veto* | that it was a gift”: that is said of it, and not by it. */
export const saidOfNoun: Filter = ({ columns }, { head, content }) => {
  const { first } = content.interval!
  return columns.upos[head] === NOUN && first > head && thatBehindNoun(columns, head) === first
}
