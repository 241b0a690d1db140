import { hashesOf, hashString } from '../../../model/hash.ts'
import { VERB } from '../../columns/columns.ts'
import { phraseAt } from '../../columns/noun-phrase.ts'
import { XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SUBJECT = hashString('nsubj')
const HOLDING: ReadonlySet<number> = hashesOf('call convene give hold organise organize stage')
const EVENTS: ReadonlySet<number> = hashesOf(
  'briefing conference demonstration event march meeting protest rally vigil',
)

/** “[*The director*] held *a press conference* *claiming* he knew”: who holds an event says something there, and not the event. */
export const sourceOfEvent: Mend = ({ columns, tree }, claim) => {
  const { xpos, plainLemma, upos, chunkFirst, first: starts, sentence } = columns
  const source = claim.source.interval
  if (!source || xpos[claim.head] !== XP.VBG || source.last !== claim.cue.first - 1) return claim
  const holding = chunkFirst[source.last]! - 1
  if (!EVENTS.has(plainLemma[source.last]!) || upos[holding] !== VERB || !HOLDING.has(plainLemma[holding]!))
    return claim
  for (let p = holding - 1; p >= starts[sentence[holding]!]!; p--)
    if (tree.label[p] === SUBJECT && tree.head[p] === holding) return withSource(claim, phraseAt(columns, p))
  return claim
}
