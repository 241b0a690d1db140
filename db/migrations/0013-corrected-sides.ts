import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * What merges make of sides, beside what the articles say: the side that a base counts as (`side_id`), the dispute that
 * another was joined into, the one that a claim of it belongs to by itself, answers that are there by a merge or void by
 * one, and what tells which claims of other articles a claim answers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('actors').addColumn('side_id', 'text').execute()
  await sql`update actors set side_id = root_id`.execute(db)
  await db.schema.alterTable('disputes').addColumn('joined_id', 'text').execute()
  await db.schema.alterTable('dispute_claims').addColumn('own_dispute_id', 'text').execute()
  await db.schema.alterTable('answers').addColumn('by_merge', 'integer', flag(0)).execute()
  await db.schema.alterTable('answers').addColumn('counts', 'integer', flag(1)).execute()
  await db.schema
    .createTable('answer_facts')
    .addColumn('claim_id', 'text', (column) => column.primaryKey().references('claims.id').onDelete('cascade'))
    .addColumn('facts', 'text', (column) => column.notNull())
    .execute()
  await createIndexes(db, 'actors', [['side_id']])
  await createIndexes(db, 'claims', [['party']])
  for (const [table, column] of [
    ['disputes', 'joined_id'],
    ['dispute_claims', 'own_dispute_id'],
  ] as const) {
    const index = db.schema.createIndex(`${table}_${column}`).on(table).column(column)
    await index.where(sql.ref(column), 'is not', null).execute()
  }
}

const flag = (value: number) => (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(value)
