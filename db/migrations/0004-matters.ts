import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * What claims of different articles have to do with each other: groups of the same claim, found through the bands of its
 * MinHash, and disputes, found through their topic words. Sides are actors' base ids, so that merging actors moves nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim_groups')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('group_bands')
    .addColumn('band', 'integer', (column) => column.notNull())
    .addColumn('group_id', 'text', (column) => column.notNull().references('claim_groups.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('group_bands_key', ['band', 'group_id'])
    .execute()
  await db.schema
    .alterTable('claims')
    .addColumn('group_id', 'text', (column) => column.references('claim_groups.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('claims').addColumn('party', 'text').execute()
  await db.schema
    .createTable('disputes')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('dispute_claims')
    .addColumn('claim_id', 'text', (column) => column.primaryKey().references('claims.id').onDelete('cascade'))
    .addColumn('dispute_id', 'text', (column) => column.notNull().references('disputes.id').onDelete('cascade'))
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('dispute_words')
    .addColumn('dispute_id', 'text', (column) => column.notNull().references('disputes.id').onDelete('cascade'))
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('party', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('dispute_words_key', ['dispute_id', 'word'])
    .execute()
  await createIndexes(db, 'group_bands', [['group_id']])
  await createIndexes(db, 'claims', [['group_id', 'at', 'seq']])
  await createIndexes(db, 'disputes', [
    ['last_at', 'seq'],
    ['status', 'last_at', 'seq'],
    ['party', 'last_at', 'seq'],
    ['target', 'last_at', 'seq'],
  ])
  await createIndexes(db, 'dispute_claims', [['dispute_id', 'at']])
  await createIndexes(db, 'dispute_words', [
    ['party', 'word'],
    ['target', 'word'],
  ])
}
