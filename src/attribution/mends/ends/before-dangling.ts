import { hashesOf } from '../../../model/hash.ts'
import { ADP } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** Words that join something to what follows, and that nothing ends with. */
const JOINING: ReadonlySet<number> = hashesOf('and as because but or unless')

/** “The towns were lost, [*as*] she claimed”, “passing notes to Norland[, *in* a move that …]”: nothing ends with a word that joins on what is left out. */
export const beforeDangling: Mend = ({ columns: { norm, upos } }, claim) => {
  const { first, last } = claim.content.interval!
  const isCutOff = JOINING.has(norm[last]!) || (upos[last] === ADP && norm[last - 1] === WORD.COMMA)
  if (!isCutOff || last - 1 <= first) return claim
  return withContent(claim, { first, last: norm[last - 1] === WORD.COMMA ? last - 2 : last - 1 })
}
