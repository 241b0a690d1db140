import { hashesOf } from '../../../model/hash.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

const ADDED: ReadonlySet<number> = hashesOf('however though meanwhile nonetheless nevertheless')

/** “Refused [to release it], *however*”: how a sentence goes with that before it is the reporter's. */
export const beforeHowever: Mend = ({ columns: { norm, quote } }, claim) => {
  const { first, last } = claim.content.interval!
  const isAdded = ADDED.has(norm[last]!) && norm[last - 1] === WORD.COMMA && quote[last] === 0
  return isAdded && last - 2 > first ? withContent(claim, { first, last: last - 2 }) : claim
}
