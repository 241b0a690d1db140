import type { Generated } from 'kysely'
import type { ActorTables } from './schema-actors.ts'
import type { JobTables } from './schema-jobs.ts'
import type { MatterTables } from './schema-matters.ts'

/** Rows as they lie in the database: snake_case, JSON as text, booleans as 0 and 1. They never leave `db/`. */
export type Schema = ActorTables &
  MatterTables &
  JobTables & {
    articles: ArticleTable
    claims: ClaimTable
    claim_reasons: { claim_id: string; reasons: string }
    claim_targets: ClaimTargetTable
    answers: AnswerTable
    /** What tells which claims of other articles a claim answers, as JSON: its sides are bases. */
    answer_facts: { claim_id: string; facts: string }
  }

/** `at` (Unix ms) is when it was published, or posted where that is not known; the other times are ISO 8601. */
export type ArticleTable = {
  seq: Generated<number>
  id: string
  /** SHA-256 of the text: finds the same text elsewhere. */
  text_hash: string
  text: string
  title: string | null
  url: string | null
  publisher: string | null
  author: string | null
  published_at: string | null
  external_id: string | null
  metadata: string | null
  language: string
  zones: string
  analysis_version: string
  analysed_at: string
  milliseconds: number
  created_at: string
  at: number
  copy_of: string | null
  /** Of a text that was dropped: where its surrogate pairs stood, as JSON. */
  surrogates: string | null
  claim_count: number
}

/** `at` and `publisher` are the article’s; spans are JSON. */
export type ClaimTable = {
  seq: Generated<number>
  id: string
  article_id: string
  position: number
  at: number
  type: string
  summary: string
  source: string | null
  cue: string
  content: string
  quotation: string
  speaker_id: string | null
  speaker_base_id: string | null
  speaker_resolved_by: string | null
  /** The speaker's. */
  country: string | null
  publisher: string | null
  negated: number
  hedged: number
  parent_id: string | null
  dates: string
  cameo: string
  confidence: number
  sentence: string
  rule: string
  group_id: string | null
  /** The side that the speaker takes: a base id. */
  party: string | null
}

/** `at`, `seq`, `speaker_id` and `type` are the claim's; triggers write the last two. */
type ClaimTargetTable = {
  claim_id: string
  position: number
  actor_id: string
  base_id: string
  at: number
  seq: number
  speaker_id: Generated<string | null>
  type: Generated<string>
}

/**
 * `claim_id` answers `answered_id`, as its article says or `by_merge`; where a merge made it void, it `counts` 0. Triggers
 * write the speakers of both, the side, time and type of the one that answers, and the dispute of the one that is answered.
 */
export type AnswerTable = {
  claim_id: string
  answered_id: string
  stance: string
  confidence: number
  rule: string
  evidence: string
  by_merge: Generated<number>
  counts: Generated<number>
  speaker_id: Generated<string | null>
  answered_speaker_id: Generated<string | null>
  type: Generated<string>
  at: Generated<number>
  dispute_id: Generated<string | null>
  party: Generated<string | null>
}
