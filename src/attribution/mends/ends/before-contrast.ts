import { hashesOf } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const CONTRASTING: ReadonlySet<number> = hashesOf('while whereas')

/**
 * “58 percent say [it should], *while 31 percent say it should not*”: what others say besides is not what these say. Where a claim
 * holds both, “a poll found that …”, only the nearer of the two ends there.
 */
export const beforeContrast: Mend = ({ columns }, claim, { after }) => {
  const { norm, quote } = columns
  const { first, last } = claim.content.interval!
  for (const [at, { source, cue }] of after.entries()) {
    const opening = (source.interval?.first ?? 0) - 1
    if (opening <= first + 1 || opening > last || opening <= claim.cue.last || cue.first < opening) continue
    if (!CONTRASTING.has(norm[opening]!) || norm[opening - 1] !== WORD.COMMA || quote[opening] !== 0) continue
    // Whose claims stand in between are told of beside each other: both are in this one's content.
    const between = after.slice(0, at).some((nearer) => nearer.source.interval && nearer.head > first)
    if (!between && endOf(after[at]!) >= last) return withContent(claim, { first, last: opening - 2 })
  }
  return claim
}
