import { hashString } from '../../../model/hash.ts'
import { VERB } from '../../columns/columns.ts'
import { holds } from '../../columns/interval.ts'
import { phraseAt } from '../../columns/noun-phrase.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const SUBJECT = hashString('nsubj')

/** “Her office said [*the minister*] had merely *thanked* him”: a verb in what somebody says has a subject of its own. */
export const sourceOfOwnVerb: Mend = ({ columns, tree }, claim, { before }) => {
  const source = claim.source.interval
  if (!source || columns.upos[claim.head] !== VERB) return claim
  // “Would take no vaccine for *COVID*-19, *claiming* it was useless”: a participle behind a comma has its subject elsewhere.
  if (columns.xpos[claim.head] === XP.VBG && columns.norm[claim.cue.first - 1] === WORD.COMMA) return claim
  const around = before.find(
    ({ source: { interval }, content }) => interval?.first === source.first && holds(content.interval, claim.head),
  )
  if (!around || around.content.interval!.first < around.cue.last) return claim
  // “The ABC understands [*Norland*] refused”: a noun phrase between both verbs is the second one's subject, whatever the tree says.
  const opening = around.content.interval!.first
  const between = claim.cue.first - 1
  if (
    columns.chunkFirst[opening] === opening &&
    columns.chunkLast[opening] === between &&
    opening === around.cue.last + 1
  )
    return withSource(claim, { first: opening, last: between })
  const from = Math.max(around.content.interval!.first, columns.first[columns.sentence[claim.head]!]!)
  for (let p = from; p < claim.cue.first; p++) {
    if (tree.label[p] !== SUBJECT || tree.head[p] !== claim.head) continue
    const interval = phraseAt(columns, p)
    return holds(around.content.interval, interval.first) ? withSource(claim, interval) : claim
  }
  return claim
}
