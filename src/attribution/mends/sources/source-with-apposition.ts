import { hashString } from '../../../model/hash.ts'
import { ADJ, NOUN, PROPN } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const AND = hashString('and')
/** No name has more words. */
const LONGEST = 4

/**
 * “According to [the Oslo mayor, *Ann Lund*], police were searching two flats”: a name between commas right behind an office is who holds
 * it, and no part of what was said.
 */
export const sourceWithApposition: Mend = ({ columns: { norm, upos } }, claim) => {
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source || norm[claim.head] !== WORD.ACCORDING || upos[source.last] !== NOUN) return claim
  if (norm[source.last + 1] !== WORD.COMMA || first !== source.last + 2) return claim
  let end = first
  // “*Danish lawmaker* Karen Holst”
  while (end < first + LONGEST && (upos[end] === ADJ || upos[end] === NOUN)) end++
  const name = end
  while (end < name + LONGEST && upos[end] === PROPN) end++
  // One name may be the first of several things that were spoken of.
  if (end < name + 2 || norm[end] !== WORD.COMMA || norm[end + 1] === AND || end + 1 >= last) return claim
  return withContent(withSource(claim, { first: source.first, last: end - 1 }), { first: end + 1, last })
}
