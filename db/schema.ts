import type { Generated } from 'kysely'

/** Rows as they lie in the database: snake_case, JSON as text, booleans as 0 and 1. They never leave `db/`. */
export type Schema = {
  articles: ArticleTable
  claims: ClaimTable
  claim_reasons: ClaimReasonsTable
  claim_targets: ClaimTargetTable
  answers: AnswerTable
  actors: ActorTable
  appearances: AppearanceTable
}

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
  copy_of: string | null
  claim_count: number
}

export type ClaimTable = {
  seq: Generated<number>
  id: string
  article_id: string
  position: number
  type: string
  summary: string
  source: string | null
  cue: string
  content: string
  quotation: string
  speaker_id: string | null
  speaker_resolved_by: string | null
  negated: number
  hedged: number
  parent_id: string | null
  dates: string
  cameo: string
  confidence: number
  sentence: string
  rule: string
}

export type ClaimReasonsTable = { claim_id: string; reasons: string }

export type ClaimTargetTable = { claim_id: string; position: number; actor_id: string }

export type AnswerTable = {
  claim_id: string
  answered_id: string
  stance: string
  confidence: number
  rule: string
  evidence: string
}

export type ActorTable = { id: string; name: string; kind: string; country: string | null }

/** What one article says of an actor; the three ties are JSON lists of actor ids. */
export type AppearanceTable = {
  article_id: string
  actor_id: string
  name: string
  aliases: string
  roles: string
  members: string
  member_of: string
  on_behalf_of: string
  mentions: string
}
