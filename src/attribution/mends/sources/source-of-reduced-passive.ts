import { type Columns, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { wholePhraseStart } from '../../columns/noun-phrase.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { agentAfter } from '../agent.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** How far behind the participle its *by* may stand: “ordered *on Monday morning* by”. */
const REACH = 5

/** “Approved [the dyke], *ordered* last Monday *by* [*Prime Minister Lund*]”: who ordered it stands behind, and no subject before. */
export const sourceOfReducedPassive: Mend = ({ columns }, claim) => {
  const { norm, xpos } = columns
  const { cue, head, content } = claim
  const isPast = xpos[head] === XP.VBN || xpos[head] === XP.VBD
  if (!isPast || cue.first !== cue.last || norm[cue.first - 1] !== WORD.COMMA) return claim
  const { first, last } = content.interval!
  const source = claim.source.interval
  // Where the agent is known already, the clause before may be taken for what he ordered.
  const isKnown = source !== null && source.first > cue.last && last < cue.first
  if (isKnown ? !hasVerb(columns, { first, last }) : !source || source.last >= cue.first || first < cue.last)
    return claim
  const agent = agentOf(columns, head)
  const noun = wholePhraseStart(columns, cue.first - 2)
  if (!agent || noun <= (isKnown ? first : source!.last)) return claim
  return withContent(withSource(claim, agent), { first: noun, last: cue.first - 2 })
}

function agentOf(columns: Columns, head: number): Interval | null {
  const { norm, upos, sentence } = columns
  for (let p = head + 1; p <= head + REACH && sentence[p] === sentence[head] && upos[p] !== VERB; p++)
    if (norm[p] === WORD.BY) return agentAfter(columns, p)
  return null
}
