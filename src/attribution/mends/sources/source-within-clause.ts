import { hashesOf } from '../../../model/hash.ts'
import { NEUTRAL } from '../../columns/lexicon-columns.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import { type Mend, withSource } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and but or ,')

/** “Lund told the Post [*several of her colleagues*] had considered leaving”: who did so is the subject of what was told, and not who told it. */
export const sourceWithinClause: Mend = ({ columns: { norm, xpos }, lexicon }, claim, { before }) => {
  const source = claim.source.interval
  if (!source || source.last + 1 !== claim.cue.first) return claim
  for (const { head, cue, content, source: teller } of before) {
    const { first, last } = content.interval!
    if (teller.interval?.first !== source.first || !FINITE.has(xpos[head]!)) continue
    if ((lexicon.sense[head]! & NEUTRAL) === 0 || first <= cue.last || last < claim.head) continue
    const subject = norm[first] === WORD.THAT ? first + 1 : first
    if (subject <= source.last && !norm.subarray(subject, source.last).some((word) => JOINING.has(word)))
      return withSource(claim, { first: subject, last: source.last })
  }
  return claim
}
