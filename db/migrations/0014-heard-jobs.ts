import type { Kysely } from 'kysely'

/** A job that is coming in says time and again that it is: one that has not for a while was cut off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('jobs').addColumn('heard_at', 'text').execute()
}
