import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** Long work, item by item, so that it goes on where it was after a crash. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('created', 'integer', (column) => column.notNull())
    .addColumn('failed', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('job_items')
    .addColumn('job_id', 'text', (column) => column.notNull().references('jobs.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('input', 'text')
    .addColumn('article_id', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('job_items_key', ['job_id', 'position'])
    .execute()
  await createIndexes(db, 'jobs', [['status', 'seq']])
  await createIndexes(db, 'job_items', [['job_id', 'status', 'position']])
}
