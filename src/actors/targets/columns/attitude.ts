import type { Attribution } from '../../../domain/attribution.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'

const AGAINST: ReadonlySet<ClaimType> = new Set(['criticism', 'accusation', 'rejection', 'denial', 'threat', 'warning'])
const IN_FAVOUR: ReadonlySet<ClaimType> = new Set(['praise', 'agreement'])

function sumOver(wanted: ReadonlySet<ClaimType>, { types }: Attribution): number {
  let sum = 0
  for (const { type, probability } of types) if (wanted.has(type)) sum += probability
  return sum
}

/** How probable it is that a claim speaks against whom it is directed at. */
export const against = (attribution: Attribution): number => sumOver(AGAINST, attribution)

/** How probable it is that a claim speaks for whom it is directed at. */
export const inFavour = (attribution: Attribution): number => sumOver(IN_FAVOUR, attribution)
