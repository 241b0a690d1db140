import { type Attribution, chanceOfAny } from '../../../domain/attribution.ts'
import type { ClaimType } from '../../../domain/claim-type.ts'

const AGAINST: ReadonlySet<ClaimType> = new Set(['criticism', 'accusation', 'rejection', 'denial', 'threat', 'warning'])
const IN_FAVOUR: ReadonlySet<ClaimType> = new Set(['praise', 'agreement'])

/** How probable it is that a claim speaks against whom it is directed at. */
export const against = ({ types }: Attribution): number => chanceOfAny(types, AGAINST)

/** How probable it is that a claim speaks for whom it is directed at. */
export const inFavour = ({ types }: Attribution): number => chanceOfAny(types, IN_FAVOUR)
