import { hashesOf } from '../../../model/hash.ts'
import { ADP } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** Words that join something to what follows, and that nothing ends with. */
const JOINING: ReadonlySet<number> = hashesOf('and as because but or unless')

const RELATIVES: ReadonlySet<number> = hashesOf('where which whom')
/** How far before its end a content may have a relative clause without a verb. */
const REACH = 10

/** “Spoke of [a call in which *Holm*] | *wept*, aides said”: a relative clause goes on to what is told in it, or is left out. */
export const withRelativeClause: Mend = ({ columns }, claim, { after }) => {
  const { norm, upos, xpos, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last) return claim
  let relative = last
  for (; relative > Math.max(first, last - REACH) && !RELATIVES.has(norm[relative]!); relative--)
    if (FINITE.has(xpos[relative]!) && !after.some(({ head }) => head === relative)) return claim
  if (!RELATIVES.has(norm[relative]!) || upos[relative - 1] !== ADP) return claim
  const told = after.find(({ source, cue }) => {
    return source.interval !== null && source.interval.first > relative && sentence[cue.first] === sentence[relative]
  })
  if (told && endOf(told) > last) return withContent(claim, { first, last: endOf(told) })
  const end = lastWord(columns, first, relative - 2)
  const isCutOff = !told && (relative === last || norm[relative + 1] === WORD.COMMA) && end > first
  return isCutOff ? withContent(claim, { first, last: end }) : claim
}

/** “The towns were lost, [*as*] she claimed”, “passing notes to Norland[, *in* a move that …]”: nothing ends with a word that joins on what is left out. */
export const beforeDangling: Mend = ({ columns: { norm, upos } }, claim) => {
  const { first, last } = claim.content.interval!
  const isCutOff = JOINING.has(norm[last]!) || (upos[last] === ADP && norm[last - 1] === WORD.COMMA)
  if (!isCutOff || last - 1 <= first) return claim
  return withContent(claim, { first, last: norm[last - 1] === WORD.COMMA ? last - 2 : last - 1 })
}
