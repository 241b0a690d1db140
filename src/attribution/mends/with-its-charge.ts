import { hashesOf } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { clauseEnd } from './clause-end.ts'
import { type Mend, withContent } from './mend.ts'

const ACCUSES: ReadonlySet<number> = hashesOf('accuse suspect')
/** What stands between a name and what its bearer is accused of is no longer: `Lund, a Democrat from Oregon, *of* …`. */
const LONGEST_ASIDE = 12

/** “Accused [*Lund*], a Democrat, *of breaking a promise*”: who is accused is accused of something. */
export const withItsCharge: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const { norm, plainLemma } = columns
  if (!ACCUSES.has(plainLemma[claim.head]!) || first !== claim.cue.last + 1 || norm[last + 1] !== WORD.COMMA)
    return claim
  for (let p = first; p <= last; p++) if (norm[p] === WORD.OF) return claim
  const of = ofBehindAside(columns, last + 1)
  return of < 0 ? claim : withContent(claim, { first, last: clauseEnd(columns, of) })
}

/** The *of* right behind the comma that closes what another comma opens; -1 where there is none. */
function ofBehindAside({ norm, sentence }: Columns, comma: number): number {
  for (let p = comma + 2; p <= comma + LONGEST_ASIDE && sentence[p] === sentence[comma]; p++)
    if (norm[p] === WORD.OF && norm[p - 1] === WORD.COMMA) return p
  return -1
}
