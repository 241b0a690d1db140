import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** The claim group as which another one is shown, since a merge made their sides one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('claim_groups').addColumn('shown_id', 'text').execute()
  await createIndexes(db, 'claim_groups', [['shown_id'], ['party']])
}
