import { ADJ, ADV, AUX, PROPN } from '../../columns/columns.ts'
import { type Mend, withSource } from '../mend.ts'

/** “We are very disappointed [*Harlan Lund*] has decided to go”: what somebody *is* belongs to no name behind it. */
export const sourceBehindPredicate: Mend = ({ columns: { upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first || upos[source.first] !== ADJ || upos[source.first + 1] !== PROPN)
    return claim
  let before = source.first - 1
  while (upos[before] === ADV) before--
  if (upos[before] !== AUX) return claim
  return withSource(claim, { first: source.first + 1, last: source.last })
}
