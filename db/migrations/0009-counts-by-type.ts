import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/** How many claims of each type an actor makes is read from an index: the most quoted make tens of thousands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndexes(db, 'claims', [['speaker_id', 'type']])
}
