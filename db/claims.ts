import type { SelectQueryBuilder } from 'kysely'
import type { Claim } from '../src/domain/claim.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { Explanation, StoredClaim } from '../src/domain/stored-claim.ts'
import { insertAnswers } from './answers.ts'
import { inChunks } from './chunks.ts'
import { readAround } from './claim-around.ts'
import { type ClaimRow, type ClaimSetting, fromRow, toRow } from './claim-rows.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import type { Schema } from './schema.ts'
import type { Queries } from './store.ts'

/** Writes an article's claims in order, with their targets, reasons and answers; the actors must be there already. */
export async function insertClaims(db: Queries, claims: readonly Claim[], setting: ClaimSetting): Promise<void> {
  const seqs = new Map<string, number>()
  const rows = claims.map((claim, position) => toRow(claim, position, setting))
  // Rows of one statement must have the same columns: those that get their old number back go first.
  const [old, fresh] = [rows.filter((row) => row.seq !== undefined), rows.filter((row) => row.seq === undefined)]
  for (const chunk of [...inChunks(old), ...inChunks(fresh)]) {
    for (const row of await db.insertInto('claims').values(chunk).returning(['id', 'seq']).execute()) {
      seqs.set(row.id, row.seq)
    }
  }
  for (const chunk of inChunks(claims)) {
    const reasons = chunk.map((claim) => ({ claim_id: claim.id, reasons: JSON.stringify(claim.reasons) }))
    await db.insertInto('claim_reasons').values(reasons).execute()
  }
  const targets = claims.flatMap((claim) =>
    claim.targets.map((target, position) => {
      const { baseId, actorId } = setting.actors.get(target.id)!
      const { at } = setting.article
      return { claim_id: claim.id, position, actor_id: actorId, base_id: baseId, at, seq: seqs.get(claim.id)! }
    }),
  )
  for (const chunk of inChunks(targets)) await db.insertInto('claim_targets').values(chunk).execute()
  const answers = claims.flatMap(({ id, responseTo }) => (responseTo ? [{ claimId: id, response: responseTo }] : []))
  await insertAnswers(db, answers)
}

/** The numbers of an article's claims, by id. */
export async function claimSeqs(db: Queries, articleId: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('claims').select(['id', 'seq']).where('article_id', '=', articleId).execute()
  return new Map(rows.map((row) => [row.id, row.seq]))
}

/** Takes an article’s claims with all that hangs on them. */
export async function deleteClaims(db: Queries, articleId: string): Promise<void> {
  await db.deleteFrom('claims').where('article_id', '=', articleId).execute()
}

/** In order of appearance. */
export async function listArticleClaims(db: Queries, articleId: string, page: PageRequest): Promise<Page<StoredClaim>> {
  const size = pageSize(page)
  const after = decodeCursor('article-claims', ['number'], page.cursor)
  let query = selectClaims(db).where('claims.article_id', '=', articleId)
  if (after) query = query.where('claims.position', '>', Number(after[0]))
  const rows = await query
    .orderBy('claims.position')
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(rows, size, (row) => encodeCursor('article-claims', [row.position]))
  return { items: await toClaims(db, items), next }
}

/** All claims of an article, in order of appearance. */
export async function readArticleClaims(db: Queries, articleId: string): Promise<StoredClaim[]> {
  const query = selectClaims(db).where('claims.article_id', '=', articleId).orderBy('claims.position')
  return toClaims(db, await query.execute())
}

/** Claims by their ids; those that are not there are left out. */
export async function findClaims(db: Queries, ids: readonly string[]): Promise<Map<string, StoredClaim>> {
  const found = new Map<string, StoredClaim>()
  for (const chunk of inChunks(ids)) {
    const rows = await selectClaims(db).where('claims.id', 'in', chunk).execute()
    for (const claim of await toClaims(db, rows)) found.set(claim.id, claim)
  }
  return found
}

/** What spoke for and against a claim, or null where there is no such claim. */
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
    .select(['articles.title', 'articles.url', 'articles.published_at'])
    .select(({ selectFrom }) =>
      selectFrom('claim_groups')
        .select('shown_id')
        .whereRef('claim_groups.id', '=', 'claims.group_id')
        .as('shown_group_id'),
    )
}

/** The claims of rows, in the order of these. */
export async function toClaims(db: Queries, rows: readonly ClaimRow[]): Promise<StoredClaim[]> {
  const around = await readAround(db, rows)
  return rows.map((row) => fromRow(row, around))
}
