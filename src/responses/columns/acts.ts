import { chanceOf } from '../../domain/attribution.ts'
import { CLAIM_GROUP_NAMES, CLAIM_TYPE_NAMES, CLAIM_TYPES, type ClaimType } from '../../domain/claim-type.ts'
import type { ClaimFacts } from '../claim-facts.ts'

const FORMS = ['direct', 'indirect', 'mixed'] as const

const ANSWERS: readonly ClaimType[] = [
  ...(['denial', 'rejection', 'criticism', 'agreement', 'statement', 'accusation', 'praise', 'confirmation'] as const),
]
const ASKED: readonly ClaimType[] = [
  ...(['accusation', 'criticism', 'statement', 'question', 'demand', 'request', 'proposal', 'rejection'] as const),
  ...(['denial', 'belief', 'agreement', 'threat', 'warning', 'intention'] as const),
]

/** The number of a type’s group. */
export const groupOf = (type: ClaimType): number => CLAIM_GROUP_NAMES.indexOf(CLAIM_TYPES[type].group)

/** Which act an answering claim is, by its likeliest type and by the chance of every type that matters, and how it is worded. */
export function answeringActs(answer: ClaimFacts): number[] {
  const { type, negated, confidence, quotation } = answer.attribution
  return [
    CLAIM_TYPE_NAMES.indexOf(type),
    groupOf(type),
    ...ANSWERS.map((each) => chanceOf(answer.attribution.types, each)),
    Number(negated) + 2 * Number(answer.negative),
    confidence,
    FORMS.indexOf(quotation),
    Number(answer.replies),
    answer.adversative,
    answer.background,
  ]
}

/** The same of a claim that may be answered. */
export function answeredActs(asked: ClaimFacts): number[] {
  const { type, confidence, quotation } = asked.attribution
  return [
    CLAIM_TYPE_NAMES.indexOf(type),
    groupOf(type),
    ...ASKED.map((each) => chanceOf(asked.attribution.types, each)),
    confidence,
    FORMS.indexOf(quotation),
    Number(asked.replies),
    asked.background,
  ]
}
