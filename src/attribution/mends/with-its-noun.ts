import { AUX, type Columns, NOUN } from '../columns/columns.ts'
import type { Proposal } from '../proposal.ts'
import { type Mend, withContent } from './mend.ts'
import { phraseStart } from './phrase-start.ts'

/**
 * “*Dismissed* as old [a demand by Egypt that it slow the works]”, “[Norway's demand that Iceland halve its catch] *was rejected*”: what
 * another claim says by a noun is answered with that noun, and not the clause, or the end of it, alone.
 */
export const withItsNoun: Mend = ({ columns }, claim, { before, after }) => {
  const { first, last } = claim.content.interval!
  for (const other of [...before, ...after]) {
    if (columns.upos[other.head] !== NOUN || columns.sentence[other.head] !== columns.sentence[claim.head]) continue
    if (other.head >= first || other.content.interval!.first < other.head) continue
    if (isClauseOf(claim, other) || isEndOf(columns, claim, other))
      return withContent(claim, { first: phraseStart(columns, other), last })
  }
  return claim
}

/** The content is the very clause of a noun that stands behind the cue. */
const isClauseOf = ({ cue, content }: Proposal, other: Proposal) =>
  cue.last < other.head && content.interval!.first === other.content.interval!.first

/** The content is the end of a noun's clause right before a passive cue. */
function isEndOf({ upos, sentence }: Columns, { cue, content, source }: Proposal, other: Proposal): boolean {
  const { first, last } = content.interval!
  if (last >= cue.first || upos[cue.first] !== AUX || (source.interval && source.interval.first < cue.first))
    return false
  return (
    sentence[first] === sentence[cue.first] &&
    other.content.interval!.last === last &&
    other.content.interval!.first <= first
  )
}
