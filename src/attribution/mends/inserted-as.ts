import { asOfInsert } from '../insert.ts'
import { WORD } from '../vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

/**
 * “She denied [that it had ordered the arrests], *as two newspapers have reported*”: what these reported is the clause that the
 * insert stands in, and not that she denied it.
 */
export const insertedAs: Mend = ({ columns }, claim, { before }) => {
  const as = asOfInsert(columns, claim)
  const { first, last } = claim.content.interval!
  if (as < 0 || last > as) return claim
  const nearest = before.findLast(({ cue, content }) => {
    const { first: from, last: to } = content.interval!
    return cue.first >= first && from > cue.last && from <= last && to >= last && from > first
  })
  if (!nearest) return claim
  const from = nearest.content.interval!.first
  return withContent(claim, { first: columns.norm[from] === WORD.THAT && from < last ? from + 1 : from, last })
}
