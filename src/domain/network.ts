import type { ActorRef } from './claim.ts'
import type { ClaimType } from './claim-type.ts'

/** Which claims make the network’s edges; all filters given must hold. */
export type NetworkFilter = {
  /** ISO 8601, both inclusive, of the articles' publication. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly type?: ClaimType | undefined
  /** Only the edges of this actor. */
  readonly actor?: string | undefined
  /** Fewer claims than this make no edge; 1 where not given. */
  readonly minWeight?: number | undefined
}

/**
 * What one actor directed at another. `sign` is from the claims' types by CAMEO's classes: verbal cooperation (roots 02 to
 * 05) counts for, verbal conflict (10 to 14) against, the rest neither; it lies in -1 … 1. `against` and `for` count the
 * answers that one gave to the other's claims.
 */
export type NetworkEdge = {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly sign: number
  readonly types: Readonly<Partial<Record<ClaimType, number>>>
  readonly for: number
  readonly against: number
}

/** Actors and the signed edges between them, heaviest first. `truncated` says that there are more edges than are shown. */
export type Network = {
  readonly nodes: readonly ActorRef[]
  readonly edges: readonly NetworkEdge[]
  readonly truncated: boolean
}
