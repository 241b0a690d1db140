import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * A dispute's claims carry its number, so that whoever speaks in disputes is found from an index alone, and their own
 * type. The index of what they say numbers its rows by dispute and claim.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('dispute_claims').addColumn('dispute_seq', 'integer').execute()
  await db.schema.alterTable('dispute_claims').addColumn('type', 'text').execute()
  await sql`update dispute_claims set dispute_seq = (select seq from disputes where id = dispute_id),
    type = (select type from claims where id = claim_id)`.execute(db)
  await db.schema.dropIndex('dispute_claims_speaker_base_id_dispute_id').execute()
  await createIndexes(db, 'dispute_claims', [
    ['speaker_base_id', 'dispute_seq'],
    ['dispute_id', 'type'],
  ])

  await sql`drop table disputes_search`.execute(db)
  await sql`create virtual table disputes_search using fts5(text,
    tokenize = 'porter unicode61 remove_diacritics 2')`.execute(db)
  await sql`insert into disputes_search (rowid, text)
    select (dispute_seq << 30) + claims.seq,
      (select group_concat(value ->> '$.text', ' … ') from json_each(claims.content))
    from dispute_claims join claims on claims.id = claim_id order by dispute_seq, claims.seq`.execute(db)
}
