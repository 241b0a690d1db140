import { ADVERBS } from '../../../lexicon/cues.ts'
import { ADV, AUX } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
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

/** “[*The two lenders*] *reportedly* believe”: how it is known that somebody acts is no part of who it is. */
export const sourceBeforeHedge: Mend = ({ columns: { tokens, upos } }, claim) => {
  const source = claim.source.interval
  if (!source || source.first === source.last || source.last >= claim.cue.first || upos[source.last] !== ADV)
    return claim
  return ADVERBS.has(tokens[source.last]!.norm)
    ? withSource(claim, { first: source.first, last: source.last - 1 })
    : claim
}
