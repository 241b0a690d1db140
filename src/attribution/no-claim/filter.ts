import type { Reading } from '../columns/reading.ts'
import type { Proposal } from '../proposal.ts'

/** True where words that look like a claim's are none, for the reason that the filter is named after. */
export type Filter = (reading: Reading, claim: Proposal, confidence: number) => boolean
