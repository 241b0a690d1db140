import { sql } from 'kysely'
import { alsoAsked } from '../src/matters/also-asked.ts'
import { mostAsked } from '../src/matters/most-asked.ts'
import { sidesOf } from './actor-sides.ts'
import { inChunks } from './chunks.ts'
import { openerOf } from './dispute-words.ts'
import type { Queries } from './store.ts'

/** The latest claims of a dispute, whose targets are counted. */
const LATEST = 20

/**
 * Says again whom a dispute is with, by its latest claims and the first, whatever it was with between: what a merge had added
 * leaves nothing behind. Answers whom it is with most of all.
 */
export async function retarget(db: Queries, id: string, current: string): Promise<string> {
  const { latest, first } = await askingClaims(db, id)
  const counts = new Map<string, number>()
  for (const { target } of latest) if (target !== '') counts.set(target, (counts.get(target) ?? 0) + 1)
  const target = mostAsked(
    [...counts].map(([target, count]) => ({ target, count })),
    first.target,
  )
  if (target !== current) {
    await db.updateTable('disputes').set({ target }).where('id', '=', id).execute()
    await db.updateTable('dispute_words').set({ target }).where('dispute_id', '=', id).execute()
  }
  const asked = latest.map(({ targets }) => targets)
  const others = alsoAsked(first.targets, asked, target)
  await writeTargets(db, id, target === '' ? others : [target, ...others])
  return target
}

/** The sides that each of these disputes is with, as they count today. */
export async function readTargets(db: Queries, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows: { dispute_id: string; target: string }[] = []
  for (const chunk of inChunks(ids)) {
    const asked = db.selectFrom('dispute_targets').select(['dispute_id', 'target']).where('dispute_id', 'in', chunk)
    rows.push(...(await asked.orderBy('dispute_id').orderBy('position').execute()))
  }
  const sides = await sidesOf(
    db,
    rows.map(({ target }) => target),
  )
  const found = new Map<string, string[]>()
  for (const { dispute_id, target } of rows) {
    const asked = found.get(dispute_id) ?? []
    const side = sides.get(target)!
    found.set(dispute_id, asked.includes(side) ? asked : [...asked, side])
  }
  return found
}

/** Whom the latest claims of a dispute ask, and whom the one asks that opened it, or the first that is left. */
async function askingClaims(db: Queries, id: string) {
  const claims = db.selectFrom('dispute_claims').select(['claim_id', 'target', 'targets']).where('dispute_id', '=', id)
  const latest = await claims.orderBy('at', 'desc').orderBy('claim_id').limit(LATEST).execute()
  const opener = await claims.where('claim_id', '=', openerOf(id)).executeTakeFirst()
  const first = opener ?? (await claims.orderBy('at').orderBy('claim_id').limit(1).executeTakeFirst())
  return { latest: latest.map(askedBy), first: askedBy(first ?? { target: null, targets: null }) }
}

function askedBy({ target, targets }: { target: string | null; targets: string | null }) {
  const all: string[] = targets === null ? (target ? [target] : []) : JSON.parse(targets)
  return { target: target ?? '', targets: all }
}

async function writeTargets(db: Queries, id: string, targets: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('dispute_targets')
    .select('target')
    .where('dispute_id', '=', id)
    .orderBy('position')
    .execute()
  if (rows.map(({ target }) => target).join(' ') === targets.join(' ')) return
  await db.deleteFrom('dispute_targets').where('dispute_id', '=', id).execute()
  const numbered = targets.map((target, position) => ({
    dispute_id: id,
    dispute_seq: sql<number>`(select seq from disputes where id = ${id})`,
    target,
    position,
  }))
  if (numbered.length > 0) await db.insertInto('dispute_targets').values(numbered).execute()
}
