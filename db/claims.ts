import type { SelectQueryBuilder } from 'kysely'
import type { Claim } from '../src/domain/claim.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ClaimFilter, Explanation, StoredClaim } from '../src/domain/stored-claim.ts'
import { inChunks } from './chunks.ts'
import { readAround } from './claim-around.ts'
import { type ClaimRow, fromRow, toRow } from './claim-rows.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { Schema } from './schema.ts'
import type { Queries } from './store.ts'

/** Writes an article's claims in order, with their targets, reasons and answers; actors must be there already. */
export async function insertClaims(db: Queries, articleId: string, claims: readonly Claim[]): Promise<void> {
  const targets = claims.flatMap(({ id, targets }) =>
    targets.map((target, position) => ({ claim_id: id, position, actor_id: target.id })),
  )
  const answers = claims.flatMap(({ id, responseTo }) => (responseTo ? [{ id, ...responseTo }] : []))
  for (const chunk of inChunks(claims.map((claim, position) => toRow(articleId, claim, position)))) {
    await db.insertInto('claims').values(chunk).execute()
  }
  for (const chunk of inChunks(claims.map(({ id, reasons }) => ({ claim_id: id, reasons: JSON.stringify(reasons) })))) {
    await db.insertInto('claim_reasons').values(chunk).execute()
  }
  for (const chunk of inChunks(targets)) await db.insertInto('claim_targets').values(chunk).execute()
  for (const chunk of inChunks(answers)) {
    await db
      .insertInto('answers')
      .values(
        chunk.map(({ id, claimId, stance, confidence, rule, evidence }) => ({
          claim_id: id,
          answered_id: claimId,
          stance,
          confidence,
          rule,
          evidence: JSON.stringify(evidence),
        })),
      )
      .execute()
  }
}

/** Newest first. */
export async function listClaims(db: Queries, filter: ClaimFilter, page: PageRequest): Promise<Page<StoredClaim>> {
  const size = pageSize(page)
  const after = decodeCursor('claims', 1, page.cursor)
  let query = matching(selectClaims(db), filter)
  if (after) query = query.where('claims.seq', '<', Number(after[0]))
  const rows = await query
    .orderBy('claims.seq', 'desc')
    .limit(size + 1)
    .execute()
  return claimPage(db, rows, size, (row) => encodeCursor('claims', [row.seq]))
}

/** In order of appearance. */
export async function listArticleClaims(db: Queries, articleId: string, page: PageRequest): Promise<Page<StoredClaim>> {
  const size = pageSize(page)
  const after = decodeCursor('article-claims', 1, page.cursor)
  let query = selectClaims(db).where('claims.article_id', '=', articleId)
  if (after) query = query.where('claims.position', '>', Number(after[0]))
  const rows = await query
    .orderBy('claims.position')
    .limit(size + 1)
    .execute()
  return claimPage(db, rows, size, (row) => encodeCursor('article-claims', [row.position]))
}

/** All claims of an article, in order of appearance. */
export async function readArticleClaims(db: Queries, articleId: string): Promise<StoredClaim[]> {
  const query = selectClaims(db).where('claims.article_id', '=', articleId).orderBy('claims.position')
  return toClaims(db, await query.execute())
}

export async function findClaims(db: Queries, ids: readonly string[]): Promise<Map<string, StoredClaim>> {
  const found = new Map<string, StoredClaim>()
  for (const chunk of inChunks(ids)) {
    const rows = await selectClaims(db).where('claims.id', 'in', chunk).execute()
    for (const claim of await toClaims(db, rows)) found.set(claim.id, claim)
  }
  return found
}

export async function findExplanation(db: Queries, id: string): Promise<Explanation | null> {
  const row = await db
    .selectFrom('claims')
    .innerJoin('claim_reasons', 'claim_reasons.claim_id', 'claims.id')
    .select(['claims.id', 'confidence', 'rule', 'reasons'])
    .where('claims.id', '=', id)
    .executeTakeFirst()
  return row ? { claimId: row.id, confidence: row.confidence, rule: row.rule, reasons: JSON.parse(row.reasons) } : null
}

/** Claims with what their article says of itself: the start of every query that reads claims. */
export function selectClaims(db: Queries): SelectQueryBuilder<Schema, 'claims' | 'articles', ClaimRow> {
  return db
    .selectFrom('claims')
    .innerJoin('articles', 'articles.id', 'claims.article_id')
    .selectAll('claims')
    .select(['articles.title', 'articles.url', 'articles.publisher', 'articles.published_at'])
}

export async function toClaims(db: Queries, rows: readonly ClaimRow[]): Promise<StoredClaim[]> {
  const around = await readAround(db, rows)
  return rows.map((row) => fromRow(row, around))
}

function matching<T extends SelectQueryBuilder<Schema, 'claims' | 'articles', ClaimRow>>(
  query: T,
  filter: ClaimFilter,
) {
  let narrowed: SelectQueryBuilder<Schema, 'claims' | 'articles', ClaimRow> = query
  if (filter.type !== undefined) narrowed = narrowed.where('claims.type', '=', filter.type)
  if (filter.speaker !== undefined) narrowed = narrowed.where('claims.speaker_id', '=', filter.speaker)
  if (filter.article !== undefined) narrowed = narrowed.where('claims.article_id', '=', filter.article)
  if (filter.quotation !== undefined) narrowed = narrowed.where('claims.quotation', '=', filter.quotation)
  if (filter.minConfidence !== undefined) narrowed = narrowed.where('claims.confidence', '>=', filter.minConfidence)
  return narrowed
}

async function claimPage(
  db: Queries,
  rows: readonly ClaimRow[],
  size: number,
  cursor: (row: ClaimRow) => string,
): Promise<Page<StoredClaim>> {
  const { items, next } = toPage(rows, size, (row) => row, cursor)
  return { items: await toClaims(db, items), next }
}
