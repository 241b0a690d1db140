import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Analysis } from '../src/domain/analysis.ts'
import { articleId } from '../src/domain/identity.ts'
import { moment } from '../src/domain/moment.ts'
import type {
  AnalysisStamp,
  ArticleChanges,
  ArticleSummary,
  NewArticle,
  StoredArticle,
} from '../src/domain/stored-article.ts'
import { type Surrogates, surrogatesOf } from '../src/domain/surrogates.ts'
import { inChunks } from './chunks.ts'
import type { ArticleTable } from './schema.ts'
import type { Queries } from './store.ts'

type Row = Selectable<ArticleTable>
type Facts = Pick<StoredArticle, 'id' | 'language' | 'zones' | 'analysis' | 'claimCount'> & { readonly at: number }

/** The article that first brought this text, if one is stored. */
async function findFirstWithText(db: Queries, text: string): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('text_hash', '=', hashText(text))
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * The article that was posted with this text at this url, or from this publisher where no url is known, whatever was
 * corrected since; else the one that has them by a correction.
 */
export async function findSameArticle(db: Queries, article: NewArticle): Promise<string | null> {
  const { text, url, publisher } = article
  const articles = db.selectFrom('articles').select('id')
  const posted = await articles.where('id', '=', articleId(article)).executeTakeFirst()
  if (posted) return posted.id
  const corrected = await articles
    .where('text_hash', '=', hashText(text))
    .where(({ fn, val, eb }) => eb(fn.coalesce('url', 'publisher', val('')), '=', url ?? publisher ?? ''))
    .executeTakeFirst()
  return corrected?.id ?? null
}

/** Writes an article; where its text is known already, as a copy of the article that first brought it. */
export async function insertArticle(db: Queries, input: NewArticle, facts: Facts): Promise<void> {
  await db
    .insertInto('articles')
    .values({
      id: facts.id,
      text_hash: hashText(input.text),
      text: input.text,
      title: input.title ?? null,
      url: input.url ?? null,
      publisher: input.publisher ?? null,
      author: input.author ?? null,
      published_at: input.publishedAt ?? null,
      external_id: input.externalId ?? null,
      metadata: input.metadata ? JSON.stringify(input.metadata) : null,
      language: facts.language,
      zones: JSON.stringify(facts.zones),
      analysis_version: facts.analysis.version,
      analysed_at: facts.analysis.at,
      milliseconds: facts.analysis.milliseconds,
      created_at: facts.analysis.at,
      at: facts.at,
      copy_of: await findFirstWithText(db, input.text),
      claim_count: facts.claimCount,
    })
    .execute()
}

/** An article with its text, or null where none has this id. */
export async function findArticle(db: Queries, id: string): Promise<StoredArticle | null> {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? { ...toSummary(row), text: row.text, zones: JSON.parse(row.zones) } : null
}

/** The surrogate pairs of articles' texts, of those too that were dropped. */
export async function findSurrogates(db: Queries, ids: readonly string[]): Promise<Map<string, Surrogates>> {
  const found = new Map<string, Surrogates>()
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom('articles').select(['id', 'text', 'surrogates']).where('id', 'in', chunk).execute()
    for (const { id, text, surrogates } of rows)
      found.set(id, surrogates === null ? surrogatesOf(text) : JSON.parse(surrogates))
  }
  return found
}

/** Drops an article's text and zones; its claims keep the words that they quote, and where these stood. */
export async function dropText(db: Queries, id: string): Promise<void> {
  const surrogates = (await findSurrogates(db, [id])).get(id) ?? []
  const values = { text: '', zones: '[]', surrogates: JSON.stringify(surrogates) }
  await db.updateTable('articles').set(values).where('id', '=', id).execute()
}

/** Notes which analysis an article's claims come from now. */
export async function updateAnalysis(db: Queries, id: string, analysis: Analysis, stamp: AnalysisStamp): Promise<void> {
  await db
    .updateTable('articles')
    .set({
      language: analysis.language,
      zones: JSON.stringify(analysis.zones),
      analysis_version: stamp.version,
      analysed_at: stamp.at,
      milliseconds: stamp.milliseconds,
      claim_count: new Set(analysis.claims.map((claim) => claim.id)).size,
    })
    .where('id', '=', id)
    .execute()
}

/** What an article was posted as, as far as it is still known, and when it counts as published (Unix ms). */
export async function findInput(db: Queries, id: string): Promise<{ input: NewArticle; at: number } | null> {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const known = (value: string | null) => value ?? undefined
  const { text, at } = row
  const [title, url, publisher] = [known(row.title), known(row.url), known(row.publisher)]
  const [author, publishedAt] = [known(row.author), known(row.published_at)]
  return { input: { text, title, url, publisher, author, publishedAt }, at }
}

/** Writes what is corrected of an article, and what its claims and appearances copy of it. */
export async function updateArticle(db: Queries, id: string, changes: ArticleChanges): Promise<void> {
  const { title, url, publisher, author, publishedAt, externalId, metadata } = changes
  const row = await db.selectFrom('articles').select('created_at').where('id', '=', id).executeTakeFirstOrThrow()
  const at = publishedAt === undefined ? undefined : (moment(publishedAt) ?? moment(row.created_at)!)
  const values = {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { published_at: publishedAt }),
    ...(at !== undefined && { at }),
    ...(externalId !== undefined && { external_id: externalId }),
    ...(metadata !== undefined && { metadata: metadata && JSON.stringify(metadata) }),
  }
  if (Object.keys(values).length === 0) return
  await db.updateTable('articles').set(values).where('id', '=', id).execute()
  const ofArticle = db.selectFrom('claims').select('id').where('article_id', '=', id)
  if (publisher !== undefined) await db.updateTable('claims').set({ publisher }).where('article_id', '=', id).execute()
  if (at === undefined) return
  await db.updateTable('claims').set({ at }).where('article_id', '=', id).execute()
  await db.updateTable('appearances').set({ at }).where('article_id', '=', id).execute()
  await db.updateTable('claim_targets').set({ at }).where('claim_id', 'in', ofArticle).execute()
  await db.updateTable('dispute_claims').set({ at }).where('claim_id', 'in', ofArticle).execute()
}

/** Takes the article with all that hangs on it; the oldest copy of its text becomes the first. False where there is none. */
export async function deleteArticle(db: Queries, id: string): Promise<boolean> {
  const copies = await db.selectFrom('articles').select('id').where('copy_of', '=', id).orderBy('seq').execute()
  const { numDeletedRows } = await db.deleteFrom('articles').where('id', '=', id).executeTakeFirst()
  const [first, ...others] = copies.map((copy) => copy.id)
  if (first && others.length > 0) {
    await db.updateTable('articles').set({ copy_of: first }).where('id', 'in', others).execute()
  }
  return numDeletedRows > 0n
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** What a list shows of an article: its row without text and zones. */
export function toSummary(row: Row): ArticleSummary {
  return {
    id: row.id,
    title: row.title,
    url: row.url,
    publisher: row.publisher,
    author: row.author,
    publishedAt: row.published_at,
    externalId: row.external_id,
    metadata: row.metadata === null ? null : JSON.parse(row.metadata),
    language: row.language,
    analysis: { version: row.analysis_version, at: row.analysed_at, milliseconds: row.milliseconds },
    createdAt: row.created_at,
    copyOf: row.copy_of,
    claimCount: row.claim_count,
  }
}
