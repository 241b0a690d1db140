import { sql } from 'kysely'
import { actorId } from '../src/domain/identity.ts'
import { findRoot, pruneActors } from './actor-bases.ts'
import { sidesOf } from './actor-sides.ts'
import { type Appearance, deleteAppearances, insertAppearances } from './appearances.ts'
import { inChunks } from './chunks.ts'
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
  const rows = await appearancesIn(db, actor, articleIds)
  const first = rows[0]
  if (!first) return null
  // By its bases as well: who was split off and merged back is another when split off anew.
  const id = actorId('split', [actor, ...rows.map((row) => `${row.article_id} ${row.base_id}`)].join(' '))
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

/** As which bases an actor appears in these articles. */
async function appearancesIn(db: Queries, actor: string, articleIds: readonly string[]) {
  const found = []
  for (const chunk of inChunks([...new Set(articleIds)].sort())) {
    const rows = db
      .selectFrom('appearances')
      .innerJoin('actors', 'actors.id', 'appearances.base_id')
      .select(['article_id', 'base_id', 'actors.name', 'actors.kind', 'actors.country'])
      .where('appearances.actor_id', '=', actor)
      .where('article_id', 'in', chunk)
    found.push(...(await rows.orderBy('article_id').orderBy('base_id').execute()))
  }
  return found
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
  await insertAppearances(db, oneForEachBase(moved))
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

/** Merges may show several of an article's actors as the one that is split off: it appears there once. */
function oneForEachBase(appearances: readonly Appearance[]): Appearance[] {
  const found = new Map<string, Appearance>()
  for (const appearance of appearances) {
    const known = found.get(appearance.baseId)
    found.set(appearance.baseId, known ? together(known, appearance) : appearance)
  }
  return [...found.values()]
}

function together(one: Appearance, other: Appearance): Appearance {
  const both = <T>(of: (appearance: Appearance) => readonly T[]) => [...new Set([...of(one), ...of(other)])]
  return {
    ...one,
    aliases: both(({ name, aliases }) => [name, ...aliases]).filter((alias) => alias !== one.name),
    roles: both(({ roles }) => roles),
    members: both(({ members }) => members),
    memberOf: both(({ memberOf }) => memberOf),
    onBehalfOf: both(({ onBehalfOf }) => onBehalfOf),
    mentions: JSON.stringify(both(({ mentions }) => JSON.parse(mentions))),
    keys: both(({ keys }) => keys),
  }
}
