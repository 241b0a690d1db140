import type { ActorKind } from '../src/domain/actor.ts'
import { inChunks } from './chunks.ts'
import { refreshClaims } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** An actor as names know it: what keys point to, before anybody is merged. */
export type Base = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
}

/**
 * Makes sure that these bases and the actors that they are shown as are there, fills in countries that were not known,
 * and answers which root each has. A base that somebody merged keeps its root though all its articles had gone.
 */
export async function ensureBases(db: Queries, bases: readonly Base[]): Promise<Map<string, string>> {
  const ids = bases.map(({ id }) => id)
  const known = new Map<string, { root_id: string; country: string | null }>()
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom('actors').select(['id', 'root_id', 'country']).where('id', 'in', chunk).execute()
    for (const row of rows) known.set(row.id, row)
  }
  const roots = new Map<string, string>()
  for (const base of bases) {
    const row = known.get(base.id)
    const root = row?.root_id ?? (await findRoot(db, base.id))
    roots.set(base.id, root)
    if (!row) {
      const rows = [...new Set([root, base.id])].map((id) => ({ ...base, id, root_id: root, side_id: root }))
      await db
        .insertInto('actors')
        .values(rows)
        .onConflict((on) => on.column('id').doNothing())
        .execute()
    } else if (row.country === null && base.country !== null) {
      await db.updateTable('actors').set({ country: base.country }).where('id', '=', base.id).execute()
      await db.updateTable('claims').set({ country: base.country }).where('speaker_base_id', '=', base.id).execute()
      await refreshClaims(db, 'speaker_base_id', [base.id])
    }
  }
  return roots
}

/** Follows the merges from a base to the actor that it is shown as. */
export async function findRoot(db: Queries, id: string): Promise<string> {
  let root = id
  for (;;) {
    const row = await db.selectFrom('actor_merges').select('into_id').where('from_id', '=', root).executeTakeFirst()
    if (!row) return root
    root = row.into_id
  }
}

/** Drops those of these bases that no article names and nothing is shown as, and renames those whose name has gone. */
export async function pruneActors(db: Queries, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    const roots = await db.selectFrom('actors').select('root_id').where('id', 'in', chunk).execute()
    const candidates = [...new Set([...chunk, ...roots.map((row) => row.root_id)])]
    await deleteUnused(db, candidates)
    // A root may have been kept only by the base that has just gone.
    await deleteUnused(db, candidates)
    await renameUnnamed(db, candidates)
  }
}

async function deleteUnused(db: Queries, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('actors')
    .where('id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('appearances').select('base_id').whereRef('appearances.base_id', '=', 'actors.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('actors as other')
            .select('other.id')
            .whereRef('other.root_id', '=', 'actors.id')
            .whereRef('other.id', '!=', 'actors.id'),
        ),
      ),
    )
    .execute()
}

async function renameUnnamed(db: Queries, ids: readonly string[]): Promise<void> {
  const unnamed = await db
    .selectFrom('actors')
    .select('id')
    .where('id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('actor_names')
            .select('count')
            .whereRef('base_id', '=', 'actors.id')
            .where('kind', '=', 'name')
            .whereRef('actor_names.name', '=', 'actors.name'),
        ),
      ),
    )
    .execute()
  for (const { id } of unnamed) {
    const names = db.selectFrom('actor_names').select('name').where('base_id', '=', id).where('kind', '=', 'name')
    const best = await names.orderBy('count', 'desc').orderBy('name').limit(1).executeTakeFirst()
    if (!best) continue
    await db.updateTable('actors').set({ name: best.name }).where('id', '=', id).execute()
    await refreshClaims(db, 'speaker_id', [id])
  }
}
