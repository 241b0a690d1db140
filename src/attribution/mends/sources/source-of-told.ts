import { hashesOf, hashString } from '../../../model/hash.ts'
import { AUX } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { agentAfter } from '../agent.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const TOLD: ReadonlySet<number> = hashesOf('advise assure brief inform notify tell warn')
const OPENING: ReadonlySet<number> = new Set([WORD.OF, WORD.THAT, WORD.TO, WORD.HOW, WORD.WHAT, hashString('about')])

/** “She *was told* [by *the minister*] [of ‘forty people under the ice’]”: who told it stands before what was told. */
export const sourceOfTold: Mend = ({ columns }, claim) => {
  const { norm, upos, xpos, plainLemma } = columns
  const { cue, head, source, content } = claim
  const { first, last } = content.interval!
  if (source.interval || first !== cue.last + 1 || norm[first] !== WORD.BY || !TOLD.has(plainLemma[head]!)) return claim
  if (xpos[head] !== XP.VBN || upos[cue.first] !== AUX) return claim
  const agent = agentAfter(columns, first)
  if (!agent || agent.last + 1 >= last || !OPENING.has(norm[agent.last + 1]!)) return claim
  return withContent(withSource(claim, agent), { first: agent.last + 1, last })
}
