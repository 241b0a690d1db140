import { findRoot } from './actor-bases.ts'
import { inChunks } from './chunks.ts'
import { refreshClaims } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/**
 * Shows `from` as `into` from now on, by a person's word or, where an article is named, by the names that it gives. Answers,
 * as all here do, the actors concerned, whose sides are to be settled anew.
 */
export async function mergeActors(
  db: Queries,
  from: string,
  into: string,
  articleId: string | null,
): Promise<string[]> {
  const [fromRoot, intoRoot] = [await findRoot(db, from), await findRoot(db, into)]
  if (fromRoot === intoRoot) return []
  await db.insertInto('actor_merges').values({ from_id: fromRoot, into_id: intoRoot, article_id: articleId }).execute()
  await showAs(db, await basesUnder(db, fromRoot), intoRoot)
  return [intoRoot]
}

/** Ties two actors that an article gives one's names to the other, unless a person told them apart. */
export async function tieByEvidence(db: Queries, from: string, into: string, articleId: string): Promise<string[]> {
  const apart = await db
    .selectFrom('actors_apart')
    .select('one_id')
    .where('one_id', 'in', [from, into])
    .where('other_id', 'in', [from, into])
    .executeTakeFirst()
  return apart ? [] : mergeActors(db, from, into, articleId)
}

/** Who was merged straight into this actor. */
export async function mergedInto(db: Queries, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('actor_merges')
    .select('from_id')
    .where('into_id', '=', id)
    .orderBy('from_id')
    .execute()
  return rows.map((row) => row.from_id)
}

/** Takes a merge back: whoever was shown as `from` before is again. What names had tied is remembered as told apart. */
export async function undoMerge(db: Queries, from: string): Promise<string[]> {
  const merge = await db.deleteFrom('actor_merges').where('from_id', '=', from).returningAll().executeTakeFirst()
  if (!merge) return []
  if (merge.article_id !== null) {
    await db
      .insertInto('actors_apart')
      .values({ one_id: from, other_id: merge.into_id })
      .onConflict((on) => on.doNothing())
      .execute()
  }
  await showAs(db, await basesUnder(db, from), from)
  return [from, await findRoot(db, merge.into_id)]
}

/** Takes back the merges that rest on an article's names alone; the bases stay. */
export async function undoEvidence(db: Queries, articleId: string): Promise<string[]> {
  const merges = await db.deleteFrom('actor_merges').where('article_id', '=', articleId).returningAll().execute()
  const concerned: string[] = []
  for (const { from_id, into_id } of merges) {
    await showAs(db, await basesUnder(db, from_id), from_id)
    concerned.push(from_id, await findRoot(db, into_id))
  }
  return concerned
}

/** The bases whose merges lead to this one, itself included. */
export async function basesUnder(db: Queries, id: string): Promise<string[]> {
  const all = [id]
  for (let at = 0; at < all.length; at++) all.push(...(await mergedInto(db, all[at]!)))
  return all
}

async function showAs(db: Queries, bases: readonly string[], root: string): Promise<void> {
  for (const chunk of inChunks(bases)) {
    await db.updateTable('actors').set({ root_id: root }).where('id', 'in', chunk).execute()
    await db.updateTable('appearances').set({ actor_id: root }).where('base_id', 'in', chunk).execute()
    await db.updateTable('claims').set({ speaker_id: root }).where('speaker_base_id', 'in', chunk).execute()
    await db.updateTable('claim_targets').set({ actor_id: root }).where('base_id', 'in', chunk).execute()
    await refreshClaims(db, 'speaker_base_id', chunk)
  }
}
