import type { Columns } from '../../columns/columns.ts'
import { ADP, CCONJ, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { isWhichOfBody } from '../../relation/which-of-body.ts'
import { type Mend, withSource } from '../mend.ts'

/**
 * “The move angered [*Egypt*], which accused Sudan of theft”: who acts in a relative clause is no clause before it, and not always the noun that it
 * begins with.
 */
export const sourceOfWhich: Mend = (reading, claim) => {
  const { columns } = reading
  const source = claim.source.interval
  const which = claim.cue.first - 1
  if (!source || columns.norm[which] !== WORD.WHICH || columns.norm[which - 1] !== WORD.COMMA) return claim
  const noun = nounBefore(columns, which)
  if (!noun) return claim
  if (isWhichOfBody(reading, claim)) return withSource(claim, noun)
  if (source.last !== which - 2 || source.first >= noun.first) return claim
  for (let p = source.first; p < noun.first; p++)
    if (columns.upos[p] === VERB || columns.upos[p] === ADP) return withSource(claim, noun)
  return claim
}

/** The noun phrase that ends before the comma of a relative clause; null where it is a part of one, as the Oregon of *the ACLU of Oregon*. */
function nounBefore({ chunkFirst, chunkLast, norm, upos }: Columns, which: number): Interval | null {
  const last = which - 2
  const first = chunkFirst[last] ?? -1
  if (first < 0 || chunkLast[last] !== last || norm[first - 1] === WORD.OF) return null
  return upos.subarray(first, last).includes(ADP!) ? null : { first, last }
}

/** “The move angered [*Egypt*], which called it illegal *and asked* the council to act”: the clause goes on with the same pronoun. */
export const sourceOfSameWhich: Mend = ({ columns: { norm, upos } }, claim, { before }) => {
  const { source, cue } = claim
  const previous = before.at(-1)
  const which = previous?.source.interval
  if (!which || norm[which.last + 2] !== WORD.WHICH || previous.cue.first !== which.last + 3) return claim
  const isJoined = upos[cue.first - 1] === CCONJ && previous.content.interval!.last === cue.first - 2
  const isOther =
    source.interval !== null && (source.interval.last < which.first || source.interval.first === which.last + 2)
  return isJoined && isOther ? withSource(claim, which) : claim
}
