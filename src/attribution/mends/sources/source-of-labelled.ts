import { WORD, XP } from '../../columns/vocabulary.ts'
import { agentAfter } from '../agent.ts'
import { LABELLING } from '../labelling.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** No label is longer. */
const LONGEST = 10

/** “[The bill], *called* [a disgrace *by* critics], passed”: what a thing is called by somebody is that one's word on it, and not its own. */
export const sourceOfLabelled: Mend = ({ columns }, claim) => {
  const { norm, xpos, plainLemma, chunkFirst, sentence } = columns
  const { cue, head } = claim
  const isPast = xpos[head] === XP.VBN || xpos[head] === XP.VBD
  if (!isPast || !LABELLING.has(plainLemma[head]!) || cue.first !== cue.last || norm[head - 1] !== WORD.COMMA)
    return claim
  let by = head + 1
  while (by - head < LONGEST && sentence[by] === sentence[head] && norm[by] !== WORD.BY && norm[by] !== WORD.COMMA) by++
  const agent = norm[by] === WORD.BY && by > head + 1 ? agentAfter(columns, by) : null
  const labelled = chunkFirst[head - 2]!
  if (!agent || labelled < 0) return claim
  return withContent(withSource(claim, agent), { first: labelled, last: by - 1 })
}
