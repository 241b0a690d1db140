import { hashesOf } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { isPartOfMany } from '../../constructions/share.ts'
import { type Mend, withContent } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('while whereas and but')

/** “52 percent said [safety came first], *while 19 percent named prices*”: what others of those asked said is not what these say. */
export const beforeOtherShare: Mend = ({ columns }, claim) => {
  const { norm, quote } = columns
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || first < claim.cue.last || !isPartOfMany(columns, source.first)) return claim
  for (let p = first + 1; p < last - 2; p++) {
    if (norm[p] !== WORD.COMMA || quote[p] !== 0 || !JOINING.has(norm[p + 1]!)) continue
    if (isPartOfMany(columns, p + 2)) return withContent(claim, { first, last: p - 1 })
  }
  return claim
}
