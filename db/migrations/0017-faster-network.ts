import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * Who directs what at whom, and who answers whom, are read from an index each: targets and answers carry the speakers of
 * their claims, and the type. Triggers write these, whatever merges, splits, corrections and new analyses make of the claims.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('claim_targets').addColumn('speaker_id', 'text').execute()
  await db.schema.alterTable('claim_targets').addColumn('type', 'text').execute()
  await sql`update claim_targets set (speaker_id, type) =
    (select speaker_id, type from claims where id = claim_id)`.execute(db)
  await db.schema.alterTable('answers').addColumn('speaker_id', 'text').execute()
  await db.schema.alterTable('answers').addColumn('answered_speaker_id', 'text').execute()
  await db.schema.alterTable('answers').addColumn('type', 'text').execute()
  await db.schema.alterTable('answers').addColumn('at', 'integer').execute()
  await sql`update answers set (speaker_id, type, at) = (select speaker_id, type, at from claims where id = claim_id),
    answered_speaker_id = (select speaker_id from claims where id = answered_id)`.execute(db)
  await createIndexes(db, 'claim_targets', [['speaker_id', 'actor_id', 'type', 'at']])
  await createIndexes(db, 'answers', [
    ['speaker_id', 'answered_speaker_id', 'stance', 'type', 'at', 'counts', 'confidence'],
  ])

  await sql`create trigger claim_targets_insert after insert on claim_targets begin
    update claim_targets set (speaker_id, type) = (select speaker_id, type from claims where id = new.claim_id)
      where claim_id = new.claim_id and position = new.position; end`.execute(db)
  await sql`create trigger answers_insert after insert on answers begin
    update answers set (speaker_id, type, at) = (select speaker_id, type, at from claims where id = new.claim_id),
      answered_speaker_id = (select speaker_id from claims where id = new.answered_id)
      where claim_id = new.claim_id and answered_id = new.answered_id; end`.execute(db)
  await sql`create trigger claims_speaker after update of speaker_id on claims when new.speaker_id is not old.speaker_id begin
    update claim_targets set speaker_id = new.speaker_id where claim_id = new.id;
    update answers set speaker_id = new.speaker_id where claim_id = new.id;
    update answers set answered_speaker_id = new.speaker_id where answered_id = new.id; end`.execute(db)
  await sql`create trigger claims_at after update of at on claims when new.at is not old.at begin
    update answers set at = new.at where claim_id = new.id; end`.execute(db)
}
