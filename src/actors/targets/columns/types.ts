import type { Attribution } from '../../../domain/attribution.ts'
import { CLAIM_TYPES, type ClaimGroupName } from '../../../domain/claim-type.ts'
import { against, inFavour } from './attitude.ts'
import type { Put } from './put.ts'

const GROUPS: readonly ClaimGroupName[] = ['directive', 'response', 'evaluation', 'commissive', 'assertive']

/** Which act the claim may be. */
export function putTypes(attribution: Attribution, put: Put): void {
  const { types } = attribution
  for (const group of GROUPS) {
    let sum = 0
    for (const { type, probability } of types) if (CLAIM_TYPES[type].group === group) sum += probability
    put(sum)
  }
  put(against(attribution))
  put(inFavour(attribution))
  put(types.find(({ type }) => type === 'statement')?.probability ?? 0)
  put(types.find(({ type }) => type === 'criticism')?.probability ?? 0)
}
