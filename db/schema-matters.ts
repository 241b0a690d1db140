import type { Generated } from 'kysely'

/** Groups of the same claim, and disputes. `party` and `target` are base ids of actors; '' where no target is named. */
export type MatterTables = {
  /** `shown_id` is the group as which a merge shows it. */
  claim_groups: { id: string; party: string; words: string; shown_id: Generated<string | null> }
  group_bands: { band: number; group_id: string }
  disputes: DisputeTable
  dispute_claims: DisputeClaimTable
  /** The sides that a dispute is with, that of `disputes` first. */
  dispute_targets: { dispute_id: string; dispute_seq: number; target: string; position: number }
  /** In how many of the dispute's claims a word stands; one more for those of the claim that opened it. */
  dispute_words: { dispute_id: string; word: string; party: string; target: string; count: number }
}

/**
 * `opened_at` and `last_at` are the times (Unix ms) of its first and last claim. One whose sides merges made those of
 * another is joined into that: its claims are there, and it has no words.
 * `response_count` and `latest_answers` (JSON, in order of time) are of the answers that count.
 */
export type DisputeTable = {
  seq: Generated<number>
  id: string
  party: string
  target: string
  opened_at: number
  last_at: number
  status: string
  joined_id: string | null
  claim_count: Generated<number>
  article_count: Generated<number>
  response_count: Generated<number>
  latest_answers: Generated<string>
}

/**
 * `dispute_seq` is the dispute's, `speaker_base_id`, `type`, `article_id` and `target` (whom it asks) are the claim's;
 * `own_dispute_id` is the one that was joined into this.
 */
type DisputeClaimTable = {
  claim_id: string
  dispute_id: string
  dispute_seq: number | null
  at: number
  words: string
  speaker_base_id: string | null
  type: string | null
  target: string | null
  /** All that it asks, as JSON. */
  targets: string | null
  own_dispute_id: string | null
  article_id: string | null
}
