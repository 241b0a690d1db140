import { hashesOf } from '../../../model/hash.ts'
import { AUX } from '../../columns/columns.ts'
import { type Mend, withContent } from '../mend.ts'

const OBJECTS: ReadonlySet<number> = hashesOf('me him them us')

/** “A memo proposing [*them*] had been passed round”: what *them* had done is said of the memo. */
export const beforeMainVerb: Mend = ({ columns: { norm, upos } }, claim) => {
  const { first, last } = claim.content.interval!
  const isObject = first > claim.cue.last && first < last && OBJECTS.has(norm[first]!)
  return isObject && upos[first + 1] === AUX ? withContent(claim, { first, last: first }) : claim
}
