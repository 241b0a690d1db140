import { isMonth } from '../../../lexicon/calendar.ts'
import { hashesOf } from '../../../model/hash.ts'
import { ADJ, ADP, ADV, CCONJ, type Columns, NOUN, NUM, PROPN, SCONJ, VERB } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** What opens a clause that the main clause follows on. */
const OPENING: ReadonlySet<number> = hashesOf('although as because even if since though when whereas while')

/** Who a clause may begin with that follows without a comma. */
export const SUBJECTS = /^(?:he|i|it|she|there|they|we)$/
/** What no apposition begins with: “according to Turkey, *supportive* of it”. */
const OPENS_PREDICATE: ReadonlySet<number | undefined> = new Set([ADJ, ADP, VERB])
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

/**
 * “*While* [prices fell] *according to* [*the bank*], *shops saw no change*”: where no comma parts them, what was said is the clause that opens the sentence.
 */
export const accordingInClause: Mend = ({ columns }, claim) => {
  const { norm, first: starts, sentence, quote } = columns
  const source = claim.source.interval
  if (norm[claim.head] !== WORD.ACCORDING || !source || source.first < claim.cue.last) return claim
  const start = starts[sentence[claim.head]!]!
  const isBehind = claim.content.interval!.first > source.last && norm[source.last + 1] === WORD.COMMA
  if (!isBehind || !OPENING.has(norm[start]!) || quote[start] !== 0 || norm[claim.cue.first - 1] === WORD.COMMA)
    return claim
  const clause = { first: start + 1, last: lastWord(columns, start, claim.cue.first - 1) }
  return clause.last > clause.first && hasVerb(columns, clause) ? withContent(claim, clause) : claim
}

/** “He died and *according to* [*the health ministry*] [he had been ill for weeks]”: a clause that follows on whom it cites is what was said. */
export const sourceBeforeClause: Mend = ({ columns }, claim) => {
  const { norm, upos, xpos, tokens, sentence, last: ends } = columns
  const source = claim.source.interval
  if (norm[claim.head] !== WORD.ACCORDING || !source || source.first < claim.cue.last) return claim
  // “It was sold, according to *documents he signed*”: what follows on a clause tells of whom it cites.
  const opens = upos[claim.cue.first - 1]
  if (claim.content.interval!.last > source.last || (opens !== CCONJ && opens !== SCONJ)) return claim
  for (let p = source.first + 1; p < source.last; p++) {
    const isNoun = upos[p - 1] === NOUN || upos[p - 1] === PROPN
    if (!isNoun || !SUBJECTS.test(tokens[p]!.norm) || !FINITE.has(xpos[p + 1]!)) continue
    const content = { first: p, last: lastWord(columns, p, ends[sentence[p]!]!) }
    return withContent(withSource(claim, { first: source.first, last: p - 1 }), content)
  }
  return claim
}

/** “[The group is large] and, *according to* [*Kyiv*], [*led by* Russians]”: between commas behind an *and*, who is cited stands up to the next of them. */
export const accordingInserted: Mend = ({ columns }, claim) => {
  const { norm, upos } = columns
  const { cue, head, content } = claim
  const source = claim.source.interval
  const isInserted = norm[cue.first - 1] === WORD.COMMA && upos[cue.first - 2] === CCONJ
  if (norm[head] !== WORD.ACCORDING || !source || source.first < cue.last || !isInserted) return claim
  const { first, last } = content.interval!
  if (last > cue.first) return claim
  let comma = source.first + 1
  while (comma < source.last && norm[comma] !== WORD.COMMA) comma++
  if (comma >= source.last || !OPENS_PREDICATE.has(upos[comma + 1])) return claim
  return withContent(withSource(claim, { first: source.first, last: comma - 1 }), { first, last: source.last })
}

/** “[The house was closed *indefinitely*] *according to* [local media]”: a word before it is none of the cue's. */
export const accordingAlone: Mend = ({ columns: { norm, upos } }, claim) => {
  const { cue, head, content } = claim
  if (norm[head] !== WORD.ACCORDING || cue.first !== head - 1 || upos[cue.first] !== ADV) return claim
  const { first, last } = content.interval!
  const alone = { ...claim, cue: { first: head, last: cue.last } }
  return last + 1 === cue.first ? withContent(alone, { first, last: head - 1 }) : alone
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
