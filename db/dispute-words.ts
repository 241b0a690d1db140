import { type RawBuilder, sql } from 'kysely'
import { type Matter, WINDOW } from '../src/matters/same-matter.ts'
import { basesOn } from './actor-sides.ts'
import { inChunks, padded } from './chunks.ts'
import type { Queries } from './store.ts'

/** At most this many disputes that share most words with a claim are looked at: the cost of an article stays flat. */
export const CANDIDATES = 10

/** Whose dispute it is, and with whom: '' for nobody in particular. */
export type Sides = { readonly party: string; readonly target: string }

/** That a dispute, whose words are looked at, has claims between two times (Unix ms): one of other years is not meant. */
export function stirredBetween(from: number, to: number): RawBuilder<boolean> {
  return sql`exists (select 1 from disputes where id = dispute_words.dispute_id and last_at >= ${from} and opened_at <= ${to})`
}

/**
 * The disputes of about a time (Unix ms) in which one side asked any of the targets' and that share `least` words or more, as
 * matters.
 */
export async function mattersWith(
  db: Queries,
  party: string,
  targets: readonly string[] | null,
  words: readonly string[],
  at: number,
  { least = 2, except }: { readonly least?: number; readonly except?: string | undefined } = {},
): Promise<Matter[]> {
  let query = db
    .selectFrom('dispute_words')
    .select('dispute_id')
    .where('party', 'in', basesOn([party]))
    .where('word', 'in', padded(words))
    .where(stirredBetween(at - WINDOW, at + WINDOW))
    .groupBy('dispute_id')
    .having((eb) => eb.fn.countAll(), '>=', least)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
  if (except !== undefined) query = query.where('dispute_id', '!=', except)
  if (targets) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dispute_claims')
          .select('claim_id')
          .whereRef('dispute_claims.dispute_id', '=', 'dispute_words.dispute_id')
          .where('dispute_claims.target', 'in', basesOn(targets)),
      ),
    )
  }
  const found = await query.limit(CANDIDATES).execute()
  return readMatters(
    db,
    found.map((row) => row.dispute_id),
  )
}

/** Adds a claim’s words to those of its dispute; what is counted more than once is the core of its matter. */
export async function countWords(
  db: Queries,
  id: string,
  sides: Sides,
  words: readonly string[],
  by: number,
): Promise<void> {
  for (const chunk of inChunks(words)) {
    await db
      .insertInto('dispute_words')
      .values(chunk.map((word) => ({ dispute_id: id, word, party: sides.party, target: sides.target, count: by })))
      .onConflict((on) => on.columns(['dispute_id', 'word']).doUpdateSet({ count: sql`dispute_words.count + ${by}` }))
      .execute()
  }
}

/** The id of the claim that opened a dispute. */
export function openerOf(disputeId: string): string {
  return disputeId.replace(/^dsp_/u, 'clm_')
}

async function readMatters(db: Queries, ids: readonly string[]): Promise<Matter[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('disputes')
    .select(['id', 'opened_at', 'last_at'])
    .where('id', 'in', padded(ids))
    .execute()
  const words = await db
    .selectFrom('dispute_words')
    .select(['dispute_id', 'word', 'count'])
    .where('dispute_id', 'in', padded(ids))
    .execute()
  const accusations = await db
    .selectFrom('dispute_claims')
    .select('dispute_id')
    .where('claim_id', 'in', padded(ids.map(openerOf)))
    .where('type', '=', 'accusation')
    .execute()
  const accusing = new Set(accusations.map((row) => row.dispute_id))
  return rows.map(({ id, opened_at, last_at }) => {
    const own = words.filter((row) => row.dispute_id === id)
    const core = new Set(own.filter(({ count }) => count > 1).map(({ word }) => word))
    return {
      id,
      core,
      words: new Set(own.map(({ word }) => word)),
      accuses: accusing.has(id),
      openedAt: opened_at,
      lastAt: last_at,
    }
  })
}
