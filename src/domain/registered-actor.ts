import type { ActorKind } from './actor.ts'
import type { ActorRef } from './claim.ts'
import type { ClaimType } from './claim-type.ts'

/** An actor as all articles together show it. Times are ISO 8601, of the articles. */
export type RegisteredActor = ActorRef & {
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly members: readonly ActorRef[]
  readonly memberOf: readonly ActorRef[]
  readonly onBehalfOf: readonly ActorRef[]
  /** How many claims of each type it makes. */
  readonly counts: Readonly<Partial<Record<ClaimType, number>>>
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** An actor with what changed over time, and which actors were merged into it. */
export type ActorProfile = RegisteredActor & {
  readonly articles: number
  readonly roleHistory: readonly { readonly role: string; readonly firstSeen: string; readonly lastSeen: string }[]
  readonly mergedFrom: readonly ActorRef[]
}

/** All filters given must hold. `q` is a part of a name or alias, whole words or their beginnings. */
export type ActorFilter = {
  readonly q?: string | undefined
  readonly kind?: ActorKind | undefined
  readonly country?: string | undefined
}

/** What to split from an actor: one that was merged into it, or who bears its name in these articles. */
export type ActorSplit = { readonly actor: string } | { readonly articles: readonly string[] }
