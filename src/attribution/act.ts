import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText, Quotation } from '../domain/sentence.ts'
import { isHedged, isSupposition } from './manner/hedging.ts'
import { isNegated, isNothing } from './manner/negation.ts'
import { quotationForm } from './manner/quotation-form.ts'
import type { Relation } from './relations.ts'
import type { TypedClaim } from './type/index.ts'

/** The quotations that stand in no other, in order. */
export const outerQuotations = (parsed: ParsedText): Quotation[] => parsed.quotations.filter(({ depth }) => depth === 0)

/**
 * Makes an attribution of a relation by telling its act: the type, whether it is negated or hedged, the form of quotation,
 * and the reasons so far.
 * @param typed what was decided of its type
 * @param quotations what `outerQuotations` gives for the article
 */
export function attributionOf(
  parsed: ParsedText,
  relation: Relation,
  { type, types, readings, turned, reasons }: TypedClaim,
  quotations: readonly Quotation[],
): Attribution {
  const { tokens } = parsed.sentences[relation.sentence]!
  const first = tokens.findIndex(({ end }) => end > relation.cue.start)
  const last = tokens.findLastIndex(({ start }) => start < relation.cue.end)
  return {
    source: relation.source,
    cue: relation.cue,
    sentence: relation.sentence,
    cueHead: relation.cueHead,
    cueLemma: relation.cueLemma,
    content: relation.content,
    parent: relation.parent,
    confidence: relation.confidence,
    rule: relation.rule,
    type,
    types,
    readings,
    negated: !turned && (isNegated(tokens, first, last) || isNothing(tokens, last + 1)),
    hedged: isHedged(tokens, first, last) || isSupposition(tokens, relation.source, first),
    quotation: quotationForm(parsed.text, relation.content, quotations),
    reasons: [...relation.reasons, ...reasons],
  }
}
