import type { Interval } from '../columns/interval.ts'
import type { Reading } from '../columns/reading.ts'
import type { Proposal } from '../proposal.ts'

/** The claims around one, in order of their cues: the nearest few before and after it. */
export type Around = { readonly before: readonly Proposal[]; readonly after: readonly Proposal[] }

/** Mends the content of one claim, or gives the claim back as it is. */
export type Mend = (reading: Reading, claim: Proposal, around: Around) => Proposal

/** The claim with another content. */
export const withContent = (claim: Proposal, interval: Interval): Proposal => ({
  ...claim,
  content: { ...claim.content, interval },
})

/** The claim with another source. */
export const withSource = (claim: Proposal, interval: Interval | null): Proposal => ({
  ...claim,
  source: { ...claim.source, interval },
})

/** The last position of a claim's spans. */
export const endOf = ({ cue, content, source }: Proposal): number =>
  Math.max(cue.last, content.interval!.last, source.interval?.last ?? -1)
