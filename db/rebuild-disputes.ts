import { disputeId } from './dispute-claims.ts'
import { refreshStatus } from './dispute-status.ts'
import { retarget } from './dispute-target.ts'
import { countWords } from './dispute-words.ts'
import type { Queries } from './store.ts'

/** Brings disputes that lost claims or answers in line with what is left of them. */
export async function rebuildDisputes(db: Queries, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const rows = await db.selectFrom('dispute_claims').selectAll().where('dispute_id', '=', id).orderBy('at').execute()
    if (rows.length === 0) {
      await db
        .deleteFrom('disputes')
        .where((eb) => eb.or([eb.and([eb('id', '=', id), eb('joined_id', 'is', null)]), eb('joined_id', '=', id)]))
        .execute()
      continue
    }
    const { party, target: asked } = await db
      .updateTable('disputes')
      .set({ opened_at: rows[0]!.at, last_at: rows.at(-1)!.at })
      .where('id', '=', id)
      .returning(['party', 'target'])
      .executeTakeFirstOrThrow()
    await db.deleteFrom('dispute_words').where('dispute_id', '=', id).execute()
    const target = await retarget(db, id, asked)
    const opener = rows.find((row) => disputeId(row.claim_id) === id) ?? rows[0]!
    for (const row of rows) {
      const words = JSON.parse(row.words) as string[]
      if (words.length > 0) await countWords(db, id, { party, target }, words, row === opener ? 2 : 1)
    }
  }
  await refreshStatus(db, ids)
}
