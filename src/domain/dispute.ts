import type { ActorRef } from './claim.ts'
import type { ClaimType } from './claim-type.ts'
import type { Stance } from './response.ts'
import type { StoredClaim } from './stored-claim.ts'

export const DISPUTE_STATUSES = ['unanswered', 'rejected', 'accepted', 'contested'] as const
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number]

/** The acts that open a dispute: they ask something of somebody, or hold something against them. */
export const DISPUTED_TYPES = ['demand', 'request', 'proposal', 'accusation'] as const satisfies readonly ClaimType[]

/** A directive or accusation, the claims that repeat it, and what answered any of them. */
export type Dispute = {
  readonly id: string
  readonly claim: StoredClaim
  readonly repeatedBy: readonly StoredClaim[]
  readonly responses: readonly { readonly claim: StoredClaim; readonly stance: Stance; readonly confidence: number }[]
  readonly speaker: ActorRef | null
  readonly targets: readonly ActorRef[]
  readonly status: DisputeStatus
}

/** All filters given must hold. `actor` is either side, `target` the side that is asked or accused; both are ids. */
export type DisputeFilter = {
  readonly actor?: string | undefined
  readonly target?: string | undefined
  readonly type?: ClaimType | undefined
  readonly status?: DisputeStatus | undefined
}

/** Where a dispute stands: unanswered, one-sided, or contested where some answers are for it and some against. */
export function disputeStatus(stances: readonly Stance[]): DisputeStatus {
  const against = stances.includes('against')
  if (stances.includes('for')) return against ? 'contested' : 'accepted'
  return against ? 'rejected' : 'unanswered'
}
