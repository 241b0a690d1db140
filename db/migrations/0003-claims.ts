import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * Claims with their targets, reasons and answers. What lists filter and sort by (`at`, `publisher`, `country`) is copied
 * here, so that each filter reads one index in the order of the list.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claims')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('cue', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('quotation', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.references('actors.id'))
    .addColumn('speaker_base_id', 'text', (column) => column.references('actors.id'))
    .addColumn('speaker_resolved_by', 'text')
    .addColumn('country', 'text')
    .addColumn('publisher', 'text')
    .addColumn('negated', 'integer', (column) => column.notNull())
    .addColumn('hedged', 'integer', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('dates', 'text', (column) => column.notNull())
    .addColumn('cameo', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('sentence', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('claim_reasons')
    .addColumn('claim_id', 'text', (column) => column.primaryKey().references('claims.id').onDelete('cascade'))
    .addColumn('reasons', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('claim_targets')
    .addColumn('claim_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull().references('actors.id'))
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id'))
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_targets_key', ['claim_id', 'position'])
    .execute()
  await db.schema
    .createTable('answers')
    .addColumn('claim_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('answered_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('stance', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['claim_id', 'answered_id'])
    .execute()
  await createIndexes(db, 'claims', [
    ['article_id', 'position'],
    ['at', 'seq'],
    ['type', 'at', 'seq'],
    ['speaker_id', 'at', 'seq'],
    ['country', 'at', 'seq'],
    ['publisher', 'at', 'seq'],
    ['quotation', 'at', 'seq'],
    ['confidence', 'seq'],
    ['speaker_base_id'],
  ])
  await createIndexes(db, 'claim_targets', [['actor_id', 'at', 'seq'], ['base_id']])
  await createIndexes(db, 'answers', [['answered_id']])
}
