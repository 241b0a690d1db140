import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** A claim of a dispute may ask several sides, and so does the dispute: `position` 0 is the side that most of them ask. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('dispute_claims').addColumn('targets', 'text').execute()
  await db.schema
    .createTable('dispute_targets')
    .addColumn('dispute_id', 'text', (column) => column.notNull().references('disputes.id').onDelete('cascade'))
    .addColumn('dispute_seq', 'integer', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('dispute_targets_key', ['dispute_id', 'target'])
    .execute()
  await sql`insert into dispute_targets (dispute_id, dispute_seq, target, position)
    select id, seq, target, 0 from disputes where target != ''`.execute(db)
  await createIndexes(db, 'dispute_targets', [['target', 'dispute_seq']])
  const others = db.schema.createIndex('dispute_targets_others').on('dispute_targets').column('target')
  await others.where(sql.ref('position'), '>', 0).execute()
}
