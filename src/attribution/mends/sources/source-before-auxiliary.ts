import { AUX } from '../../columns.ts'
import { WORD } from '../../vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

/** “[*Denmark*] had not, as of Friday, announced”: what is inserted between an auxiliary and its verb is no part of who acts. */
export const sourceBeforeAuxiliary: Mend = ({ columns: { norm, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.last >= claim.cue.first || norm[source.last + 1] !== WORD.COMMA) return claim
  for (let p = source.first + 1; p < source.last; p++) {
    const next = norm[p + 1] === WORD.NOT ? p + 2 : p + 1
    if (upos[p] === AUX && norm[next] === WORD.COMMA) return withSource(claim, { first: source.first, last: p - 1 })
  }
  return claim
}
