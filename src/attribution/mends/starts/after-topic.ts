import { NOUN } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { thatBehindNoun, thatBehindTopic } from '../../constructions/topic.ts'
import { type Mend, withContent } from '../mend.ts'

/** “Said of his promise to quit [*that he had been misquoted*]”: what it was said of is not what was said, nor does a noun in it go on so. */
export const afterTopic: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  if (columns.upos[claim.head] === NOUN) {
    const that = first > claim.head ? thatBehindNoun(columns, claim.head) : -1
    return that > first && that <= last
      ? withContent(claim, { first, last: lastWord(columns, first, that - 1) })
      : claim
  }
  const that = thatBehindTopic(columns, claim.head)
  return first > claim.head && that > first && that < last ? withContent(claim, { first: that, last }) : claim
}
