import { type Kysely, sql } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * A dispute carries what a list shows of all its claims and answers: how many there are, and the latest answers. A
 * page of disputes that are asked and answered by the thousand read all of them. Their claims carry the article, so that an
 * index counts both.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['claim_count', 'article_count', 'response_count'])
    await db.schema
      .alterTable('disputes')
      .addColumn(column, 'integer', (definition) => definition.notNull().defaultTo(0))
      .execute()
  await db.schema
    .alterTable('disputes')
    .addColumn('latest_answers', 'text', (definition) => definition.notNull().defaultTo('[]'))
    .execute()
  await db.schema.alterTable('dispute_claims').addColumn('article_id', 'text').execute()
  await sql`update dispute_claims set article_id = (select article_id from claims where id = claim_id)`.execute(db)
  await createIndexes(db, 'dispute_claims', [['dispute_id', 'article_id']])
  await sql`update disputes set (claim_count, article_count) = (select count(*), count(distinct article_id)
    from dispute_claims where dispute_id = disputes.id)`.execute(db)
  const side = (base: string) =>
    sql`coalesce((select side_id from actors where id = ${sql.ref(base)}), ${sql.ref(base)})`
  await sql`with answering as (
      select dispute_id, answers.claim_id, stance, answers.confidence, claims.at, claims.seq,
        row_number() over (partition by dispute_id order by claims.at desc, claims.seq desc) as number
      from dispute_claims
      join disputes on disputes.id = dispute_id
      join answers on answered_id = dispute_claims.claim_id
      join claims on claims.id = answers.claim_id
      where counts = 1 and answers.confidence >= 0.3 and ${side('claims.party')} is not ${side('disputes.party')})
    update disputes set response_count = counted, latest_answers = latest from (
      select dispute_id, max(number) as counted,
        json_group_array(json_object('claimId', claim_id, 'stance', stance, 'confidence', confidence) order by at, seq)
          filter (where number <= 10) as latest
      from answering group by dispute_id)
    where id = dispute_id`.execute(db)
}
