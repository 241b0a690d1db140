import { sql } from 'kysely'
import type { DisputeStatus } from '../src/domain/dispute.ts'
import { retarget } from './dispute-target.ts'
import { countWords, type Sides } from './dispute-words.ts'
import type { Queries } from './store.ts'

/** A claim of a dispute, with whom it asks first, '' for nobody in particular, and all whom it asks. */
export type DisputeClaim = {
  readonly claimId: string
  readonly disputeId: string
  readonly at: number
  readonly target: string
  readonly targets: readonly string[]
  readonly words: readonly string[]
}

/** A dispute has its id from the claim that opened it. */
export function disputeId(claimId: string): string {
  return claimId.replace(/^clm_/u, 'dsp_')
}

/** Opens a dispute, unless there is one of this id; answers it, or the one that it was joined into. */
export async function openDispute(db: Queries, id: string, sides: Sides, at: number): Promise<string> {
  const known = await db.selectFrom('disputes').select('joined_id').where('id', '=', id).executeTakeFirst()
  if (known) return known.joined_id ?? id
  await db
    .insertInto('disputes')
    .values({ id, ...sides, opened_at: at, last_at: at, status: 'unanswered' satisfies DisputeStatus })
    .execute()
  return id
}

/** Adds a claim to its dispute; the words of the claim that opened it are its core from the start. */
export async function joinDispute(db: Queries, claim: DisputeClaim, opens: boolean): Promise<void> {
  const { claimId, disputeId, at, target, targets, words } = claim
  await db
    .insertInto('dispute_claims')
    .values(({ selectFrom }) => ({
      claim_id: claimId,
      dispute_id: disputeId,
      dispute_seq: selectFrom('disputes').select('seq').where('id', '=', disputeId),
      at,
      target,
      targets: JSON.stringify(targets),
      words: JSON.stringify(words),
      speaker_base_id: selectFrom('claims').select('speaker_base_id').where('id', '=', claimId),
      type: selectFrom('claims').select('type').where('id', '=', claimId),
      article_id: selectFrom('claims').select('article_id').where('id', '=', claimId),
    }))
    .execute()
  const dispute = await db
    .updateTable('disputes')
    .set({ opened_at: sql`min(opened_at, ${at})`, last_at: sql`max(last_at, ${at})` })
    .where('id', '=', disputeId)
    .returning(['party', 'target'])
    .executeTakeFirstOrThrow()
  if (words.length > 0) await countWords(db, disputeId, dispute, words, opens ? 2 : 1)
  if (targets.length > 1 || (target !== '' && (opens || target !== dispute.target)))
    await retarget(db, disputeId, dispute.target)
}
