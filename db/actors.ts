import type { AnalysedActor } from '../src/domain/analysis.ts'
import type { ActorRef } from '../src/domain/claim.ts'
import { inChunks } from './chunks.ts'
import type { Queries } from './store.ts'

/** Writes who is in an article; actors that other articles know already stay as they are. */
export async function insertActors(db: Queries, articleId: string, actors: readonly AnalysedActor[]): Promise<void> {
  for (const chunk of inChunks(actors)) {
    await db
      .insertInto('actors')
      .values(chunk.map(({ id, name, kind, country }) => ({ id, name, kind, country })))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await db
      .insertInto('appearances')
      .values(chunk.map((actor) => appearance(articleId, actor)))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Drops actors that no article names any more. */
export async function deleteUnseenActors(db: Queries, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await db
      .deleteFrom('actors')
      .where('id', 'in', chunk)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('appearances').select('article_id').whereRef('appearances.actor_id', '=', 'actors.id'))),
      )
      .execute()
  }
}

/** The ids of the actors in an article. */
export async function actorsOfArticle(db: Queries, articleId: string): Promise<string[]> {
  const rows = await db.selectFrom('appearances').select('actor_id').where('article_id', '=', articleId).execute()
  return rows.map((row) => row.actor_id)
}

/** Reads actors by id, as they stand on a claim. */
export async function actorRefs(db: Queries, ids: Iterable<string>): Promise<Map<string, ActorRef>> {
  const refs = new Map<string, ActorRef>()
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('actors')
      .select(['id', 'name', 'kind', 'country'])
      .where('id', 'in', chunk)
      .execute()
    for (const row of rows) refs.set(row.id, row as ActorRef)
  }
  return refs
}

function appearance(articleId: string, actor: AnalysedActor) {
  const ids = (refs: readonly ActorRef[]) => JSON.stringify(refs.map(({ id }) => id))
  return {
    article_id: articleId,
    actor_id: actor.id,
    name: actor.name,
    aliases: JSON.stringify(actor.aliases),
    roles: JSON.stringify(actor.roles),
    members: ids(actor.members),
    member_of: ids(actor.memberOf),
    on_behalf_of: ids(actor.onBehalfOf),
    mentions: JSON.stringify(actor.mentions),
  }
}
