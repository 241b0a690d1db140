import { AUX, type Columns, NOUN } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { hasVerb } from './has-verb.ts'
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
  return isJudgedAs(columns, claim) ? withContent(claim, { first: claim.cue.last + 1, last }) : claim
}

/** “*Rejected* as false a report [that it had lied]”: what was rejected stands between, as does what it was rejected as. */
const isJudgedAs = (columns: Columns, { cue, content: { interval } }: Proposal): boolean => {
  const { norm, upos, chunkFirst } = columns
  const { first } = interval!
  if (norm[cue.last + 1] !== WORD.AS || norm[first] !== WORD.THAT || upos[first - 1] !== NOUN) return false
  const isNear = chunkFirst[first - 1]! > cue.last + 1 && first - cue.last <= LONGEST
  // “Said *as he left the ministry* that …”
  return isNear && !hasVerb(columns, { first: cue.last + 1, last: first - 1 })
}
/** No judgement, with what is judged, is longer. */
const LONGEST = 10

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
