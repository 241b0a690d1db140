import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * Claims by time carry their confidence: a list of the surest, newest first, passes over a thousand for each that it
 * shows. A dispute's claims carry their speakers, who else would be looked up for each claim that an actor ever made.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('claims_at_seq').execute()
  await createIndexes(db, 'claims', [['at', 'seq', 'confidence']])
  await db.schema.alterTable('dispute_claims').addColumn('speaker_base_id', 'text').execute()
  await sql`update dispute_claims set speaker_base_id =
    (select speaker_base_id from claims where id = claim_id)`.execute(db)
  await createIndexes(db, 'dispute_claims', [['speaker_base_id', 'dispute_id']])
}
