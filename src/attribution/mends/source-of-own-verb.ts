import { hashString } from '../../model/hash.ts'
import { VERB } from '../columns.ts'
import { holds } from '../interval.ts'
import type { Mend } from './mend.ts'

const SUBJECT = hashString('nsubj')

/** “Her office said [*the minister*] had merely *thanked* him”: a verb in what somebody says has a subject of its own. */
export const sourceOfOwnVerb: Mend = ({ columns, tree }, claim, { before }) => {
  const source = claim.source.interval
  if (!source || columns.upos[claim.head] !== VERB) return claim
  const around = before.find(
    ({ source: { interval }, content }) => interval?.first === source.first && holds(content.interval, claim.head),
  )
  if (!around || around.content.interval!.first < around.cue.last) return claim
  for (let p = around.content.interval!.first; p < claim.cue.first; p++) {
    if (tree.label[p] !== SUBJECT || tree.head[p] !== claim.head) continue
    const from = columns.chunkFirst[p]!
    const interval = from < 0 ? { first: p, last: p } : { first: from, last: columns.chunkLast[p]! }
    return holds(around.content.interval, interval.first) ? { ...claim, source: { ...claim.source, interval } } : claim
  }
  return claim
}
