import { sql } from 'kysely'
import { actorId } from '../src/domain/identity.ts'
import { findRoot, pruneActors } from './actor-bases.ts'
import { sidesOf } from './actor-sides.ts'
import { deleteAppearances, insertAppearances } from './appearances.ts'
import { refreshClaims } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/**
 * Tells apart whom names take for one: in these articles, the actor is another of the same name. Holds when they are
 * analysed again. Answers the new actor's id with the side that it counted as, or null where none of the articles names
 * the actor.
 */
export async function splitOff(
  db: Queries,
  actor: string,
  articleIds: readonly string[],
): Promise<{ readonly id: string; readonly side: string } | null> {
  const rows = await db
    .selectFrom('appearances')
    .innerJoin('actors', 'actors.id', 'appearances.base_id')
    .select(['article_id', 'base_id', 'actors.name', 'actors.kind', 'actors.country'])
    .where('appearances.actor_id', '=', actor)
    .where('article_id', 'in', articleIds)
    .orderBy('article_id')
    .execute()
  const first = rows[0]
  if (!first) return null
  const id = actorId('split', [actor, ...rows.map((row) => row.article_id)].join(' '))
  const root = await findRoot(db, id)
  await db
    .insertInto('actors')
    .values({ id, root_id: root, side_id: root, name: first.name, kind: first.kind, country: first.country })
    .onConflict((on) => on.column('id').doNothing())
    .execute()
  const side = (await sidesOf(db, [first.base_id])).get(first.base_id)!
  for (const { article_id, base_id } of rows) {
    await db.insertInto('actor_splits').values({ article_id, base_id, new_id: id }).execute()
    await moveAppearance(db, article_id, base_id, id, root)
  }
  await pruneActors(
    db,
    rows.map((row) => row.base_id),
  )
  return { id, side }
}

async function moveAppearance(db: Queries, articleId: string, from: string, to: string, root: string): Promise<void> {
  const { appearances } = await deleteAppearances(db, articleId)
  const move = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === from ? to : id)))]
  const moved = appearances.map((appearance) => ({
    ...appearance,
    ...(appearance.baseId === from ? { baseId: to, actorId: root, keys: [`${articleId} ${to}`] } : {}),
    members: move(appearance.members),
    memberOf: move(appearance.memberOf),
    onBehalfOf: move(appearance.onBehalfOf),
  }))
  await insertAppearances(db, moved)
  await db
    .updateTable('claims')
    .set({ speaker_base_id: to, speaker_id: root })
    .where('article_id', '=', articleId)
    .where('speaker_base_id', '=', from)
    .execute()
  const claims = db.selectFrom('claims').select('id').where('article_id', '=', articleId)
  const disputed = db.updateTable('dispute_claims').where('claim_id', 'in', claims)
  await disputed.set({ speaker_base_id: to }).where('speaker_base_id', '=', from).execute()
  await db
    .updateTable('claim_targets')
    .set({ base_id: to, actor_id: root })
    .where('base_id', '=', from)
    .where('claim_id', 'in', claims)
    .execute()
  // Whoever spoke for the one speaks for the other here, in the disputes too that this article opened.
  await db
    .updateTable('claims')
    .set({ party: to })
    .where('article_id', '=', articleId)
    .where('party', '=', from)
    .execute()
  await disputed
    .set({
      target: sql`replace(target, ${from}, ${to})`,
      targets: sql`replace(targets, ${from}, ${to})`,
    })
    .where(sql<boolean>`instr(coalesce(targets, target), ${from}) > 0`)
    .execute()
  const opened = db
    .selectFrom('claims')
    .select(sql<string>`replace(id, 'clm_', 'dsp_')`.as('id'))
    .where('article_id', '=', articleId)
  await db.updateTable('disputes').set({ party: to }).where('party', '=', from).where('id', 'in', opened).execute()
  await refreshClaims(db, 'article_id', [articleId])
}
