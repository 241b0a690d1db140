import type { ActorRef } from '../src/domain/claim.ts'
import type { Dispute } from '../src/domain/dispute.ts'
import type { RegisteredActor } from '../src/domain/registered-actor.ts'
import type { Stance } from '../src/domain/response.ts'
import type { ArticleSummary } from '../src/domain/stored-article.ts'
import type { StoredClaim } from '../src/domain/stored-claim.ts'
import { csvTable } from './csv.ts'

const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id).join('; ')
const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join('; ')

/** Lists as tables: what of an item makes a column. */
export const CLAIM_TABLE = csvTable<StoredClaim>({
  id: (claim) => claim.id,
  articleId: (claim) => claim.articleId,
  publisher: (claim) => claim.article.publisher,
  publishedAt: (claim) => claim.article.publishedAt,
  title: (claim) => claim.article.title,
  url: (claim) => claim.article.url,
  type: (claim) => claim.type,
  speaker: (claim) => claim.speaker?.name,
  speakerId: (claim) => claim.speaker?.id,
  speakerKind: (claim) => claim.speaker?.kind,
  speakerCountry: (claim) => claim.speaker?.country,
  targets: (claim) => names(claim.targets),
  source: (claim) => claim.source?.text,
  cue: (claim) => claim.cue.text,
  content: (claim) => claim.content.map(({ text }) => text).join(' … '),
  quotation: (claim) => claim.quotation,
  negated: (claim) => claim.negated,
  hedged: (claim) => claim.hedged,
  responseTo: (claim) => claim.responseTo?.claimId,
  stance: (claim) => claim.responseTo?.stance,
  confidence: (claim) => claim.confidence,
  cueStart: (claim) => claim.cue.start,
  cueEnd: (claim) => claim.cue.end,
  summary: (claim) => claim.summary,
  targetIds: (claim) => ids(claim.targets),
  parentId: (claim) => claim.parentId,
  groupId: (claim) => claim.groupId,
})

export const ARTICLE_TABLE = csvTable<ArticleSummary>({
  id: (article) => article.id,
  title: (article) => article.title,
  url: (article) => article.url,
  publisher: (article) => article.publisher,
  author: (article) => article.author,
  publishedAt: (article) => article.publishedAt,
  externalId: (article) => article.externalId,
  language: (article) => article.language,
  claims: (article) => article.claimCount,
  copyOf: (article) => article.copyOf,
  createdAt: (article) => article.createdAt,
  analysisVersion: (article) => article.analysis.version,
})

export const ACTOR_TABLE = csvTable<RegisteredActor>({
  id: (actor) => actor.id,
  name: (actor) => actor.name,
  kind: (actor) => actor.kind,
  country: (actor) => actor.country,
  aliases: (actor) => actor.aliases.join('; '),
  roles: (actor) => actor.roles.join('; '),
  members: (actor) => names(actor.members),
  memberOf: (actor) => names(actor.memberOf),
  onBehalfOf: (actor) => names(actor.onBehalfOf),
  claims: (actor) => Object.values(actor.counts).reduce((sum, count) => sum + count, 0),
  firstSeen: (actor) => actor.firstSeen,
  lastSeen: (actor) => actor.lastSeen,
})

export const DISPUTE_TABLE = csvTable<Dispute>({
  id: (dispute) => dispute.id,
  status: (dispute) => dispute.status,
  type: (dispute) => dispute.claim.type,
  speaker: (dispute) => dispute.speaker?.name,
  speakerId: (dispute) => dispute.speaker?.id,
  targets: (dispute) => names(dispute.targets),
  summary: (dispute) => dispute.claim.summary,
  claimId: (dispute) => dispute.claim.id,
  openedAt: (dispute) => dispute.openedAt,
  lastAt: (dispute) => dispute.lastAt,
  claims: (dispute) => dispute.counts.claims,
  responses: (dispute) => dispute.counts.responses,
  articles: (dispute) => dispute.counts.articles,
  targetIds: (dispute) => ids(dispute.targets),
  against: (dispute) => names(whoAnswered(dispute, 'against')),
  for: (dispute) => names(whoAnswered(dispute, 'for')),
})

/** Each who answered so, once. */
function whoAnswered({ responses }: Dispute, stance: Stance): ActorRef[] {
  const speakers = responses.flatMap(({ stance: taken, claim }) => (taken === stance && claim.speaker) || [])
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()]
}
