import { sql } from 'kysely'
import { LEAST_ANSWER_CONFIDENCE } from '../src/domain/dispute.ts'
import type { Stance } from '../src/domain/response.ts'
import { sideOf, sidesOf } from './actor-sides.ts'
import type { Queries } from './store.ts'

/** The claim that answers one of a dispute, with how surely and for or against what. */
export type DisputeAnswer = { readonly claimId: string; readonly stance: Stance; readonly confidence: number }

type Asked = { readonly id: string; readonly party: string }

/** The latest of what others than the side that asks answered, as surely as counts; in order of time. */
export async function latestAnswers(db: Queries, { id, party }: Asked, limit: number): Promise<DisputeAnswer[]> {
  const own = (await sidesOf(db, [party])).get(party)
  const answers = await countedAnswers(db, id)
    .innerJoin('claims', 'claims.id', 'answers.claim_id')
    .select(['answers.claim_id as claimId', 'answers.stance', 'answers.confidence'])
    .where(sql<boolean>`${sideOf('answers.party')} is not ${own}`)
    .orderBy('answers.at', 'desc')
    .orderBy('claims.seq', 'desc')
    .limit(limit)
    .$castTo<DisputeAnswer>()
    .execute()
  return answers.reverse()
}

/** How many answers of each stance each side gave that is not the one that asks; the side is null where none is known. */
export async function countBySide(db: Queries, { id, party }: Asked) {
  const counts = await countedAnswers(db, id)
    .select((eb) => ['party', 'stance', eb.fn.countAll<number>().as('count')])
    .groupBy(['party', 'stance'])
    .$castTo<{ party: string | null; stance: Stance; count: number }>()
    .execute()
  const sides = await sidesOf(db, new Set([party, ...counts.flatMap((row) => row.party ?? [])]))
  return counts
    .map(({ party: base, ...count }) => ({ side: base === null ? null : sides.get(base)!, ...count }))
    .filter(({ side }) => side !== sides.get(party))
}

function countedAnswers(db: Queries, disputeId: string) {
  return db
    .selectFrom('answers')
    .where('answers.dispute_id', '=', disputeId)
    .where('answers.counts', '=', 1)
    .where('answers.confidence', '>=', LEAST_ANSWER_CONFIDENCE)
}
