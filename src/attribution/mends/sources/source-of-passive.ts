import { AUX, PROPN } from '../../columns/columns.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { agentAfter, wholeAgent } from '../agent.ts'
import { type Mend, withSource } from '../mend.ts'

/** “Was condemned by [the union], *the council and a number of farmers*”: whoever did it is its source, and all of them. */
export const sourceOfPassive: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.first < claim.cue.last || columns.norm[source.first - 1] !== WORD.BY) return claim
  const interval = wholeAgent(columns, source)
  return interval === source ? claim : withSource(claim, interval)
}

/** How far behind a passive whoever did it may stand. */
const REACH = 16

/**
 * “[The dam] *is regarded* [as unsafe] by *many of those below it*”, “was rejected [as a farce] *by Lund*”: what a thing is taken for
 * belongs to the content, and who takes it for that stands behind.
 */
export const sourceBehindAs: Mend = (reading, claim) => {
  const { columns } = reading
  const { cue, content } = claim
  const as = cue.last + 1
  if (columns.norm[as] !== WORD.AS || !isPassive(reading, claim)) return claim
  const by = byBehind(reading, as)
  const agent = by < 0 ? null : agentAfter(columns, by)
  if (!agent) return claim
  const subject = claim.source.interval
  const first =
    subject && subject.last < cue.first && content.interval!.first > cue.last ? subject.first : content.interval!.first
  if (first > cue.first) return claim
  return {
    ...withSource(claim, agent),
    content: { ...content, interval: { first, last: by - 1 } },
  }
}

/** “[Lund] *was asked for* [details of the deal] *by* [*the opposition's Ann Marsh*]”: a content does not end with who asks. */
export const sourceBehindContent: Mend = (reading, claim) => {
  const { columns } = reading
  const { first, last } = claim.content.interval!
  if (claim.source.interval || first !== claim.cue.last + 1 || !isPassive(reading, claim)) return claim
  for (let by = first + 1; by < Math.min(last, first + REACH); by++) {
    if (columns.norm[by] !== WORD.BY || columns.quote[by] !== 0) continue
    const agent = agentAfter(columns, by)
    if (agent?.last === last && columns.upos[last] === PROPN)
      return { ...withSource(claim, agent), content: { ...claim.content, interval: { first, last: by - 1 } } }
  }
  return claim
}

const isPassive = ({ columns: { upos, xpos } }: Reading, { cue, head }: Proposal) =>
  upos[cue.first] === AUX && xpos[head] === XP.VBN

/** Where the first *by* behind the *as* stands, -1 where there is none in the clause. */
function byBehind({ columns: { norm, sentence, quote } }: Reading, as: number): number {
  for (let p = as + 1; p < as + REACH && sentence[p] === sentence[as] && norm[p] !== WORD.COMMA; p++)
    if (norm[p] === WORD.BY && quote[p] === 0) return p
  return -1
}
