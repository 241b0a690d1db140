import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

/** Which bases are known by each of these keys, the best supported first. */
export async function keyOwners(db: Queries, keys: Iterable<string>): Promise<Map<string, string[]>> {
  const owners = new Map<string, string[]>()
  for (const chunk of inChunks([...new Set(keys)])) {
    const rows = await db
      .selectFrom('actor_keys')
      .select(['key', 'base_id'])
      .where('key', 'in', chunk)
      .orderBy('count', 'desc')
      .orderBy('base_id')
      .execute()
    for (const { key, base_id } of rows) owners.set(key, [...(owners.get(key) ?? []), base_id])
  }
  return owners
}

/** What this article, by a person's word, takes for somebody else: base → the actor split off. */
export async function splitsOf(db: Queries, articleId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('actor_splits').selectAll().where('article_id', '=', articleId).execute()
  return new Map(rows.map((row) => [row.base_id, row.new_id]))
}
