import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “The plan was rejected by [*Lund*], *saying* it was too costly”: who says so is who rejected it, and not the plan. */
export const sourceOfAgentsParticiple: Mend = ({ columns }, claim, { before }) => {
  const { norm, xpos, sentence } = columns
  const source = claim.source.interval
  const previous = before.at(-1)
  const agent = previous?.source.interval
  if (!source || !previous || !agent || sentence[previous.head] !== sentence[claim.head]) return claim
  if (xpos[claim.head] !== XP.VBG || norm[claim.cue.first - 1] !== WORD.COMMA || source.first >= previous.cue.first)
    return claim
  // “Rejected *calls by Sudland*, saying”: who calls by a noun has no part in it.
  const isAgent =
    xpos[previous.head] === XP.VBN &&
    agent.first > previous.head &&
    norm[agent.first - 1] === WORD.BY &&
    agent.last < claim.cue.first
  return isAgent ? withSource(claim, agent) : claim
}
