import { WORD } from '../../columns/vocabulary.ts'
import { isLabel } from '../../no-claim/label-of-piece.ts'
import { type Mend, withSource } from '../mend.ts'

/** “The Latest: [*Lund*] declares victory”: what kind of piece a headline stands over is no part of who speaks in it. */
export const sourceBehindLabel: Mend = ({ columns }, claim) => {
  const { norm, tokens, first: starts, sentence } = columns
  const source = claim.source.interval
  if (!source || source.first !== starts[sentence[source.first]!]) return claim
  for (let p = source.first + 1; p < source.last; p++) {
    if (norm[p] !== WORD.COLON) continue
    const label = tokens.slice(source.first, p).map((token) => token!.norm)
    return isLabel(label) ? withSource(claim, { first: p + 1, last: source.last }) : claim
  }
  return claim
}
