import type { StoredClaim } from './stored-claim.ts'

/** The same claim of one side wherever it is reported, in order of time; `first` is its first appearance. */
export type ClaimGroup = {
  readonly id: string
  readonly first: StoredClaim
  readonly claims: readonly StoredClaim[]
  /** Who carried it, in order of time, each once. */
  readonly publishers: readonly string[]
  /** All appearances, and those that are left when a text that others carry again counts once. */
  readonly count: number
  readonly distinct: number
}
