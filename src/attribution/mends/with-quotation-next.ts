import type { ParsedText } from '../../domain/sentence.ts'
import type { Columns } from '../columns/columns.ts'
import { VERB } from '../columns/columns.ts'
import { holds } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE, WORD } from '../columns/vocabulary.ts'
import { quotationStretch } from '../content/quotation-stretch.ts'
import type { Proposal } from '../proposal.ts'
import { withContent } from './mend.ts'

/** How far along the list of claims one may stand that has the quotation. */
const REACH = 8

/**
 * “Nair said [she backed the drivers. *‘They kept going, same as us.’*]”, “Nair condemned [the raid. *‘It was a disgrace.’*]”: whole sentences in
 * quotation marks behind what somebody said or took up, in the same paragraph, are his where no claim from without has them.
 */
export function withQuotationNext(parsed: ParsedText, reading: Reading, claims: readonly Proposal[]): Proposal[] {
  const { columns } = reading
  return claims.map((found, i) => {
    const near = claims.slice(Math.max(0, i - REACH), i + 1 + REACH)
    const claim = withoutOthersQuotation(columns, found, near)
    const next = isSaid(reading, claim) ? quotationBehind(parsed, columns, claim) : -1
    if (next < 0) return claim
    const isOthers = near.some((other) => {
      const told = other.content.interval
      if (other === found) return false
      const isBeside =
        columns.sentence[other.cue.first] === columns.sentence[next] &&
        columns.quote[other.cue.first] !== columns.quote[next]
      return isBeside || holds(told, next) || holds(told, claim.head)
    })
    return isOthers
      ? claim
      : withContent(claim, { first: claim.content.interval!.first, last: quotationStretch(columns, next).last })
  })
}

/** “‘It is close,’ said Moe, *who noted* [that he had lost]. ‘It was a no’”: the quotation that goes on is what Moe said. */
function withoutOthersQuotation(columns: Columns, claim: Proposal, claims: readonly Proposal[]): Proposal {
  const { sentence, quote, last: ends, norm } = columns
  if (norm[claim.cue.first - 1] !== WORD.WHO) return claim
  const { first, last } = claim.content.interval!
  const end = ends[sentence[claim.head]!]!
  if (first <= claim.cue.last || quote[first] !== 0 || last <= end || quote[last] === 0) return claim
  const isOthers = claims.some(({ head, content: { interval } }) => {
    const isAround = head < claim.head && sentence[head] === sentence[claim.head] && holds(interval, last)
    return isAround && quote[interval!.first] !== 0
  })
  return isOthers ? withContent(claim, { first, last: lastWord(columns, first, end) }) : claim
}

/** Told by a verb, with what was told behind it and without a quotation of its own. */
function isSaid({ columns: { upos, xpos, quote } }: Reading, { head, source, cue, content }: Proposal): boolean {
  const { first, last } = content.interval!
  const isTold = upos[head] === VERB && FINITE.has(xpos[head]!)
  return isTold && source.interval !== null && first > cue.last && quote[first] === 0 && quote[last] === 0
}

/** The first word of the sentences in quotation marks that follow on the one that a content ends with; -1 where none do. */
function quotationBehind({ sentences }: ParsedText, columns: Columns, { content }: Proposal): number {
  const { sentence, first: starts, last: ends, quote, word } = columns
  const { last } = content.interval!
  const s = sentence[last]!
  if (lastWord(columns, last, ends[s]!) !== last || sentences[s + 1]?.paragraph !== sentences[s]!.paragraph) return -1
  let opening = starts[s + 1]!
  while (opening < ends[s + 1]! && !word[opening]) opening++
  if (quote[opening] === 0 || quote[opening] === quote[last]) return -1
  const whole = quotationStretch(columns, opening)
  const isWhole = whole.first === opening && lastWord(columns, whole.last, ends[sentence[whole.last]!]!) === whole.last
  return isWhole ? opening : -1
}
