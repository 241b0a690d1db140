import { hashString } from '../../model/hash.ts'
import { WORD } from '../columns/vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

const AGAIN = hashString('again')

/** “Vowed last year [*never* to give up an inch]”: without its negation a content says the opposite. */
export const withNegation: Mend = ({ columns: { norm } }, claim) => {
  const { first, last } = claim.content.interval!
  if (norm[first] !== WORD.TO) return claim
  const before = norm[first - 1] === AGAIN ? first - 2 : first - 1
  const isNegation = norm[before] === WORD.NEVER || norm[before] === WORD.NOT
  return isNegation && before > claim.cue.last ? withContent(claim, { first: before, last }) : claim
}
