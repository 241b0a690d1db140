import { wordSet } from '../../../lexicon/word-list.ts'
import { ADJ, NOUN } from '../../columns/columns.ts'
import { type Mend, withSource } from '../mend.ts'

const AMOUNTS = wordSet('few, more, many, several, some')

/** “There were [*numerous*] complaints about …”, “*several* accusations that …”: who says it is not what tells how many they are. */
export const sourceOfCounted: Mend = ({ columns: { tokens, upos } }, claim) => {
  const { interval } = claim.source
  if (!interval || upos[claim.head] !== NOUN || interval.last !== claim.cue.first - 1) return claim
  for (let p = interval.first; p <= interval.last; p++)
    if (upos[p] !== ADJ && !AMOUNTS.has(tokens[p]!.norm)) return claim
  return withSource(claim, null)
}
