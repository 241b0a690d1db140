import { isMonth } from '../../../lexicon/calendar.ts'
import { type Columns, NUM } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const YEAR = /^\d{4}$/
/** A figure or a currency, but no year. */
const SUM = /^\d(?!\d{3}$)|\p{Sc}$/u

/** “[Rates averaged 50%] *according to* [*the bank's statistics*]”: who is cited stands behind the cue, whatever stands before it. */
export const sourceOfAccording: Mend = ({ columns }, claim) => {
  const { norm, first: starts, sentence } = columns
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (norm[claim.head] !== WORD.ACCORDING || !source || source.last >= claim.cue.first) return claim
  if (first !== claim.cue.last + 1 || norm[claim.cue.first - 1] === WORD.COMMA) return claim
  const start = starts[sentence[claim.head]!]!
  return withContent(withSource(claim, { first, last }), { first: start, last: claim.cue.first - 1 })
}

/** “Potentially, *according to* [*the Herald*], $3.6 billion from a fund”: what is counted behind whom is cited is told by him. */
export const sourceBeforeSum: Mend = ({ columns }, claim) => {
  const { norm, tokens } = columns
  const source = claim.source.interval
  if (norm[claim.head] !== WORD.ACCORDING || !source || source.first < claim.cue.last) return claim
  for (let p = source.first + 1; p < source.last; p++)
    if (norm[p] === WORD.COMMA && SUM.test(tokens[p + 1]!.text))
      return withSource(claim, { first: source.first, last: p - 1 })
  return claim
}

/** “According to [a March 14, *2019 NATO press release*], Norland spent”: a document that is told by its day goes on behind the year. */
export const sourceBehindDate: Mend = ({ columns }, claim) => {
  const year = yearBehind(columns, claim)
  if (year < 0) return claim
  const { norm, chunkLast, sentence } = columns
  const comma = norm[year + 1] === WORD.COMMA ? year + 2 : year
  const end = Math.max(chunkLast[year]!, chunkLast[comma]!, year)
  const { last } = claim.content.interval!
  if (norm[end + 1] !== WORD.COMMA || end + 2 > last || sentence[end + 2] !== sentence[year]) return claim
  return withContent(withSource(claim, { first: claim.source.interval!.first, last: end }), { first: end + 2, last })
}

/** Where the year stands of a day with which the source ends, and behind which the content begins; else -1. */
function yearBehind({ tokens, norm, upos }: Columns, { head, source, content }: Proposal): number {
  const end = source.interval?.last ?? -1
  if (end < 1 || norm[head] !== WORD.ACCORDING || upos[end] !== NUM || !isMonth(tokens[end - 1]?.norm ?? '')) return -1
  const year = end + 2
  const isYear = norm[end + 1] === WORD.COMMA && YEAR.test(tokens[year]?.text ?? '')
  return isYear && content.interval!.first === year ? year : -1
}
