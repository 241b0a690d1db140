import { mostAsked } from '../src/matters/most-asked.ts'
import type { Queries } from './store.ts'

/** The latest claims of a dispute, whose targets are counted. */
const LATEST = 20

/** Says again whom a dispute is with, by its latest claims; answers who that is. */
export async function retarget(db: Queries, id: string, current: string): Promise<string> {
  const latest = db
    .selectFrom('dispute_claims')
    .select('target')
    .where('dispute_id', '=', id)
    .orderBy('at', 'desc')
    .limit(LATEST)
  const counts = await db
    .selectFrom(latest.as('latest'))
    .select((eb) => ['target', eb.fn.countAll<number>().as('count')])
    .where('target', '!=', '')
    .groupBy('target')
    .execute()
  const target = mostAsked(
    counts.map((row) => ({ target: row.target!, count: row.count })),
    current,
  )
  if (target === current) return current
  await db.updateTable('disputes').set({ target }).where('id', '=', id).execute()
  await db.updateTable('dispute_words').set({ target }).where('dispute_id', '=', id).execute()
  return target
}
