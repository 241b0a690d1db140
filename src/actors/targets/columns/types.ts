import { type Attribution, chanceOf, chanceOfAny } from '../../../domain/attribution.ts'
import { CLAIM_GROUP_NAMES, CLAIM_TYPE_NAMES, CLAIM_TYPES } from '../../../domain/claim-type.ts'
import { against, inFavour } from './attitude.ts'
import type { Put } from './put.ts'

const GROUPS = CLAIM_GROUP_NAMES.map(
  (group) => new Set(CLAIM_TYPE_NAMES.filter((type) => CLAIM_TYPES[type].group === group)),
)

/** Which act the claim may be. */
export function putTypes(attribution: Attribution, put: Put): void {
  const { types } = attribution
  for (const group of GROUPS) put(chanceOfAny(types, group))
  put(against(attribution))
  put(inFavour(attribution))
  put(chanceOf(types, 'statement'))
  put(chanceOf(types, 'criticism'))
}
