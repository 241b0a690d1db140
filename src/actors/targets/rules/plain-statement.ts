import { chanceOfAny } from '../../../domain/attribution.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'
import type { TargetRule } from './index.ts'

/** What asks, answers, judges or threatens somebody. */
const POINTED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  ...(['demand', 'request', 'question', 'rejection', 'denial', 'agreement'] as const),
  ...(['accusation', 'criticism', 'praise', 'threat', 'warning'] as const),
])

/** A statement this likely to be pointed may be an accusation or an answer after all. */
const LEAST = 0.05

/**
 * `announced that the minister had resigned`, `said she hoped to work with Lund`: what states something, and plainly nothing else, is
 * directed at nobody whom it mentions, nor at whoever spoke before; only at one who is told it.
 */
export const ofPlainStatement: TargetRule = (index, _, chosen, { attributions }) => {
  const { type, types } = attributions[index]!
  if (type !== 'statement' || chanceOfAny(types, POINTED) >= LEAST) return chosen
  return chosen.filter(({ place }) => place === 'object' || place === 'before')
}
