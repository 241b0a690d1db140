import type { ActorRef } from '../src/domain/claim.ts'
import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

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

/** The bases that are shown as this actor. */
export async function basesOf(db: Queries, actor: string): Promise<string[]> {
  const rows = await db.selectFrom('actors').select('id').where('root_id', '=', actor).execute()
  return rows.map((row) => row.id)
}
