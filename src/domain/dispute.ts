import type { ActorRef } from './claim.ts'
import type { ClaimType } from './claim-type.ts'
import type { Stance } from './response.ts'
import type { StoredClaim } from './stored-claim.ts'

/** Where a dispute may stand, see `disputeStatus`. */
export const DISPUTE_STATUSES = ['unanswered', 'rejected', 'accepted', 'contested'] as const
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number]

/** The acts that open a dispute: they ask something of somebody, or hold something against them. */
export const DISPUTED_TYPES = ['demand', 'request', 'proposal', 'accusation'] as const satisfies readonly ClaimType[]

/** True if a claim may open a dispute or belong to one. */
export function isDisputed({ type, negated }: { readonly type: ClaimType; readonly negated: boolean }): boolean {
  return !negated && (DISPUTED_TYPES as readonly ClaimType[]).includes(type)
}

/** From this confidence on an answer counts in a dispute: it says in public who rejected what. */
export const LEAST_ANSWER_CONFIDENCE = 0.3

/**
 * A directive or accusation of one side towards another, the claims that repeat it, and what answered any of them, all in
 * order of time. A list shows the newest of each; `counts` has all.
 */
export type Dispute = {
  readonly id: string
  readonly claim: StoredClaim
  readonly repeatedBy: readonly StoredClaim[]
  readonly responses: readonly { readonly claim: StoredClaim; readonly stance: Stance; readonly confidence: number }[]
  /** The sides: the actor that the speakers stand for (a state for its minister), and those that are asked or accused, whom most claims ask first. */
  readonly speaker: ActorRef | null
  readonly targets: readonly ActorRef[]
  readonly status: DisputeStatus
  readonly counts: { readonly claims: number; readonly responses: number; readonly articles: number }
  /** ISO 8601, of the articles. */
  readonly openedAt: string
  readonly lastAt: string
}

/**
 * All filters given must hold; `type`, `from` and `to` hold of one and the same claim. `actor` is a side or a speaker of either,
 * `target` a side asked or accused; both are ids.
 */
export type DisputeFilter = {
  readonly actor?: string | undefined
  readonly target?: string | undefined
  readonly type?: ClaimType | undefined
  readonly status?: DisputeStatus | undefined
  /** Full text of its claims: words, `"phrases"`, `prefix*`, `OR`, `NOT` or `-`, parentheses. */
  readonly q?: string | undefined
  /** ISO 8601, both inclusive: disputes with a claim between the two. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Where a dispute stands: unanswered, one-sided, or contested where some answers are for it and some against. */
export function disputeStatus(stances: readonly Stance[]): DisputeStatus {
  const against = stances.includes('against')
  if (stances.includes('for')) return against ? 'contested' : 'accepted'
  return against ? 'rejected' : 'unanswered'
}
