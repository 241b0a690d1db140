import { disputeStatus } from '../src/domain/dispute.ts'
import { countBySide, latestAnswers } from './dispute-answers.ts'
import { readTargets } from './dispute-target.ts'
import { openedDisputes } from './joined-disputes.ts'
import type { Queries } from './store.ts'

/** How many of its latest answers a dispute carries. */
export const ANSWERS_KEPT = 10

/**
 * Says again where disputes stand: by the answers of the sides that are asked, or of anybody else but who asks. With that, what
 * a list shows of all their claims and answers.
 */
export async function refreshStatus(db: Queries, ids: readonly string[]): Promise<void> {
  const targets = await readTargets(db, ids)
  for (const { id, party } of await openedDisputes(db, ids)) {
    const answers = await countBySide(db, { id, party })
    const asked = answers.filter(({ side }) => side !== null && targets.get(id)?.includes(side))
    const status = disputeStatus((asked.length > 0 ? asked : answers).map(({ stance }) => stance))
    const responses = answers.reduce((sum, { count }) => sum + count, 0)
    const latest = responses > 0 ? await latestAnswers(db, { id, party }, ANSWERS_KEPT) : []
    const { claims, articles } = await countClaims(db, id)
    await db
      .updateTable('disputes')
      .set({ status, claim_count: claims, article_count: articles })
      .set({ response_count: responses, latest_answers: JSON.stringify(latest) })
      .where('id', '=', id)
      .execute()
  }
}

function countClaims(db: Queries, id: string) {
  return db
    .selectFrom('dispute_claims')
    .select((eb) => [
      eb.fn.countAll<number>().as('claims'),
      eb.fn.count<number>('article_id').distinct().as('articles'),
    ])
    .where('dispute_id', '=', id)
    .executeTakeFirstOrThrow()
}
