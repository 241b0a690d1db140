import { hashesOf, hashString } from '../../../model/hash.ts'
import { AUX, type Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent } from '../mend.ts'

const OBJECTS: ReadonlySet<number> = hashesOf('me him them us')

/** “A memo proposing [*them*] had been passed round”: what *them* had done is said of the memo. */
export const beforeMainVerb: Mend = ({ columns: { norm, upos } }, claim) => {
  const { first, last } = claim.content.interval!
  const isObject = first > claim.cue.last && first < last && OBJECTS.has(norm[first]!)
  return isObject && upos[first + 1] === AUX ? withContent(claim, { first, last: first }) : claim
}

const ASK = hashString('ask')
const RELATIVES: ReadonlySet<number> = hashesOf('which who')

/** “Hinds, *who said* [she would run], | *left* the room”, “Lund, *asked* [who deserved it], | *laughed*”: behind the comma that closes it the main clause goes on. */
export const beforeClosingComma: Mend = ({ columns }, claim) => {
  const { norm, xpos, quote, sentence } = columns
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last || quote[first] !== 0 || !isInAside(columns, claim)) return claim
  let commas = 0
  for (let p = first + 1; p < last && sentence[p] === sentence[first]; p++) {
    if (norm[p] !== WORD.COMMA || quote[p] !== 0) continue
    if (commas % 2 === 0 && FINITE.has(xpos[p + 1]!))
      return withContent(claim, { first, last: lastWord(columns, first, p - 1) })
    commas++
  }
  return claim
}

/** “, *who* said”, “, *asked*”: in a clause between commas. */
function isInAside({ norm, xpos, plainLemma }: Columns, { head, cue, source }: Proposal): boolean {
  const isAsked = xpos[head] === XP.VBN || plainLemma[head] === ASK
  if (isAsked && cue.first === head && norm[cue.first - 1] === WORD.COMMA) return true
  const relative = RELATIVES.has(norm[cue.first - 1]!) ? cue.first - 1 : (source.interval?.first ?? -1)
  return RELATIVES.has(norm[relative]!) && norm[relative - 1] === WORD.COMMA
}
