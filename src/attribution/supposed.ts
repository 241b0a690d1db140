import { SUPPOSITIONS } from '../lexicon/suppositions.ts'
import { hashString } from '../model/hash.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { holdsCue } from './relation.ts'

const SUPPOSING: ReadonlySet<number> = new Set([...SUPPOSITIONS].map(hashString))
const EVEN = hashString('even')
/** How far along the list of claims one may stand in whose content this is. */
const REACH = 4

/**
 * “Threatened to leave *unless they agreed* to stop”, “asked *whether he had promised* it”: what somebody only supposes of another is no
 * claim of that other. What the reporter supposes is told, but not vouched for; see hedging.ts.
 */
export function isSupposed({ columns }: Reading, claims: readonly Proposal[], at: number): boolean {
  const claim = claims[at]!
  const source = claim.source.interval
  if (!source || source.first > claim.cue.first) return false
  const opening = source.first - 1
  if (!SUPPOSING.has(columns.norm[opening]!) || columns.norm[opening - 1] === EVEN) return false
  return claims.slice(Math.max(0, at - REACH), at + REACH + 1).some((other) => holdsCue(other, claim))
}
