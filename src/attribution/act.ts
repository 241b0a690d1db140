import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText, Quotation } from '../domain/sentence.ts'
import { isHedged, isSupposition } from './hedging.ts'
import { isNegated, isNothing } from './negation.ts'
import { quotationForm } from './quotation-form.ts'
import type { Relation } from './relations.ts'
import type { TypedClaim } from './type/index.ts'

/** What is done by saying it, and how it is told. */
export type Act = Pick<Attribution, 'type' | 'types' | 'readings' | 'negated' | 'hedged' | 'quotation' | 'reasons'>

/** The quotations that stand in no other, in order. */
export const outerQuotations = (parsed: ParsedText): Quotation[] => parsed.quotations.filter(({ depth }) => depth === 0)

/**
 * Tells the act of a relation: its type, whether it is negated or hedged, the form of quotation, and the reasons so far.
 * @param typed what was decided of its type
 * @param quotations what `outerQuotations` gives for the article
 */
export function actOf(
  parsed: ParsedText,
  relation: Relation,
  { type, types, readings, turned, reasons }: TypedClaim,
  quotations: readonly Quotation[],
): Act {
  const { tokens } = parsed.sentences[relation.sentence]!
  const first = tokens.findIndex(({ end }) => end > relation.cue.start)
  const last = tokens.findLastIndex(({ start }) => start < relation.cue.end)
  return {
    type,
    types,
    readings,
    negated: !turned && (isNegated(tokens, first, last) || isNothing(tokens, last + 1)),
    hedged: isHedged(tokens, first, last) || isSupposition(tokens, relation.source, first),
    quotation: quotationForm(parsed.text, relation.content, quotations),
    reasons: [...relation.reasons, ...reasons],
  }
}
