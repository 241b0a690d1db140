import type { ActorRef } from '../src/domain/claim.ts'
import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

/** What of a filter may name an actor. */
const SIDES = ['speaker', 'target', 'actor'] as const
type ActorSides = { readonly [side in (typeof SIDES)[number]]?: string | undefined }

/** Reads actors as they are shown, by the ids of any of their bases. */
export async function actorRefs(db: Queries, ids: Iterable<string>): Promise<Map<string, ActorRef>> {
  const refs = new Map<string, ActorRef>()
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('actors as base')
      .innerJoin('actors', 'actors.id', 'base.root_id')
      .select(['base.id as base_id', 'actors.id', 'actors.name', 'actors.kind', 'actors.country'])
      .where('base.id', 'in', chunk)
      .execute()
    for (const { base_id, ...ref } of rows) refs.set(base_id, ref as ActorRef)
  }
  return refs
}

/** The same filter with who its actors are shown as now: an id finds as much after it was merged into another as before. */
export async function asShown<Filter extends ActorSides>(db: Queries, filter: Filter): Promise<Filter> {
  const sides = SIDES.filter((side) => filter[side] !== undefined)
  if (sides.length === 0) return filter
  const refs = await actorRefs(
    db,
    sides.map((side) => filter[side]!),
  )
  const shown = sides.map((side) => [side, refs.get(filter[side]!)?.id ?? filter[side]])
  return { ...filter, ...Object.fromEntries(shown) }
}

/** The bases that are shown as this actor. */
export async function basesOf(db: Queries, actor: string): Promise<string[]> {
  const rows = await db.selectFrom('actors').select('id').where('root_id', '=', actor).execute()
  return rows.map((row) => row.id)
}
