import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** Articles as posted, and which analysis read them. `at` is when they were published, or else stored, in Unix ms. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('url', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published_at', 'text')
    .addColumn('external_id', 'text')
    .addColumn('metadata', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('zones', 'text', (column) => column.notNull())
    .addColumn('analysis_version', 'text', (column) => column.notNull())
    .addColumn('analysed_at', 'text', (column) => column.notNull())
    .addColumn('milliseconds', 'real', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('copy_of', 'text', (column) => column.references('articles.id').onDelete('set null'))
    .addColumn('claim_count', 'integer', (column) => column.notNull())
    .execute()
  await createIndexes(db, 'articles', [
    ['text_hash', 'seq'],
    ['url', 'at'],
    ['external_id', 'at'],
    ['publisher', 'at'],
    ['at'],
    ['copy_of'],
    ['analysis_version'],
  ])
}
