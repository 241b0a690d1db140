import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** A dispute's claims carry whom they ask ('' for nobody in particular): most of them say whom the dispute is with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('dispute_claims').addColumn('target', 'text').execute()
  await sql`update dispute_claims set target = (select target from disputes where id = dispute_id)`.execute(db)
  await createIndexes(db, 'dispute_claims', [['dispute_id', 'target']])
}
