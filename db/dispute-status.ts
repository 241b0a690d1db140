import { sql } from 'kysely'
import { disputeStatus, LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Stance } from '../src/domain/response.ts'
import { sideOf } from './actor-sides.ts'
import { readTargets } from './dispute-target.ts'
import type { Queries } from './store.ts'

/** Says again where disputes stand: by the answers of the sides that are asked, or of anybody else but who asks. */
export async function refreshStatus(db: Queries, ids: readonly string[]): Promise<void> {
  const targets = await readTargets(db, ids)
  for (const id of ids) {
    const rows = await db
      .selectFrom('dispute_claims')
      .innerJoin('answers', 'answers.answered_id', 'dispute_claims.claim_id')
      .innerJoin('claims', 'claims.id', 'answers.claim_id')
      .innerJoin('disputes', 'disputes.id', 'dispute_claims.dispute_id')
      .select(['answers.stance', sideOf('claims.party').as('party')])
      .distinct()
      .where('dispute_claims.dispute_id', '=', id)
      .where(sql<boolean>`${sideOf('claims.party')} is not ${sideOf('disputes.party')}`)
      .where('answers.counts', '=', 1)
      .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)
      .execute()
    const asked = rows.filter(({ party }) => targets.get(id)?.includes(party))
    const status = disputeStatus((asked.length > 0 ? asked : rows).map((row) => row.stance as Stance))
    await db.updateTable('disputes').set({ status }).where('id', '=', id).execute()
  }
}
