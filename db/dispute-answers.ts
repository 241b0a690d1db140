import { LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Stance } from '../src/domain/response.ts'
import { sideOf, sidesOf } from './actor-sides.ts'
import type { Queries } from './store.ts'

/** The claim that answers one of a dispute, with how surely and for or against what. */
export type DisputeAnswer = { readonly claimId: string; readonly stance: Stance; readonly confidence: number }

/** What others than the side that asks answered, as surely as counts, each with its side; in order of time. */
export async function readAnswers(
  db: Queries,
  dispute: { readonly id: string; readonly party: string },
): Promise<(DisputeAnswer & { readonly side: string | null })[]> {
  const answers = await db
    .selectFrom('dispute_claims')
    .innerJoin('answers', 'answers.answered_id', 'dispute_claims.claim_id')
    .innerJoin('claims', 'claims.id', 'answers.claim_id')
    .select(['answers.claim_id as claimId', 'answers.stance', 'answers.confidence', sideOf('claims.party').as('side')])
    .where('dispute_claims.dispute_id', '=', dispute.id)
    .where('answers.counts', '=', 1)
    .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)
    .orderBy('claims.at')
    .orderBy('claims.seq')
    .$castTo<DisputeAnswer & { side: string | null }>()
    .execute()
  const own = (await sidesOf(db, [dispute.party])).get(dispute.party)
  return answers.filter(({ side }) => side !== own)
}
