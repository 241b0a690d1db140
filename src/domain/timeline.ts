import type { StoredClaim } from './stored-claim.ts'

/** A position that an actor took, and the earlier one of its own that this goes back on, if any. */
export type TimelineEntry = { readonly claim: StoredClaim; readonly reverses: string | null }
