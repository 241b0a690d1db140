import { WORD, XP } from '../vocabulary.ts'
import { endOf, type Mend, withContent } from './mend.ts'

/** “Argued [that the state had no standing], *citing a decision*”: what its source goes on to do is none of what was argued. */
export const beforeOwnParticiple: Mend = ({ columns: { norm, quote, xpos } }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || last < claim.cue.last) return claim
  for (const other of after) {
    const [from, comma] = [other.source.interval, other.cue.first - 1]
    if (
      from?.first !== source.first ||
      from.last !== source.last ||
      comma <= first + 1 ||
      comma > last ||
      comma < claim.cue.last
    )
      continue
    if (xpos[other.head] !== XP.VBG || norm[comma] !== WORD.COMMA || quote[comma] !== 0) continue
    if (endOf(other) >= last) return withContent(claim, { first, last: comma - 1 })
  }
  return claim
}
