import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * Answers carry the dispute of the claim that they answer and the side that answers, so that where a dispute stands is read
 * from an index: looking at the answers to each of its claims made the cost of an article grow with its disputes. Triggers
 * write both, whatever joins, parts and splits make of disputes and sides.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('answers')
    .addColumn('dispute_id', 'text', (column) => column.references('disputes.id').onDelete('set null'))
    .execute()
  await db.schema.alterTable('answers').addColumn('party', 'text').execute()
  await sql`update answers set dispute_id = (select dispute_id from dispute_claims where claim_id = answered_id),
    party = (select party from claims where id = answers.claim_id)`.execute(db)
  await createIndexes(db, 'answers', [
    ['dispute_id', 'counts', 'party', 'stance', 'confidence'],
    ['dispute_id', 'at'],
  ])

  await sql`create trigger answers_disputed after insert on answers begin
    update answers set dispute_id = (select dispute_id from dispute_claims where claim_id = new.answered_id),
      party = (select party from claims where id = new.claim_id)
      where claim_id = new.claim_id and answered_id = new.answered_id; end`.execute(db)
  await sql`create trigger dispute_claims_insert after insert on dispute_claims begin
    update answers set dispute_id = new.dispute_id where answered_id = new.claim_id; end`.execute(db)
  await sql`create trigger dispute_claims_dispute after update of dispute_id on dispute_claims
    when new.dispute_id is not old.dispute_id begin
    update answers set dispute_id = new.dispute_id where answered_id = new.claim_id; end`.execute(db)
  await sql`create trigger claims_party after update of party on claims when new.party is not old.party begin
    update answers set party = new.party where claim_id = new.id; end`.execute(db)
}
