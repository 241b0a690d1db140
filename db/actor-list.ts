import type { ActorRef } from '../src/domain/claim.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ActorFilter, ActorProfile, RegisteredActor } from '../src/domain/registered-actor.ts'
import { foldWords } from '../src/registry/fold-name.ts'
import { mergedInto } from './actor-merges.ts'
import { readActors } from './actor-rows.ts'
import { actorRefs } from './actors.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import { namesMatching } from './search/sqlite.ts'
import type { Queries } from './store.ts'
import { iso } from './times.ts'

/** By id: an order that no new article changes. */
export async function listActors(db: Queries, filter: ActorFilter, page: PageRequest): Promise<Page<RegisteredActor>> {
  const size = pageSize(page)
  const after = decodeCursor('actors', ['string'], page.cursor)
  let query = matching(db, filter).select(['id', 'name', 'kind', 'country'])
  if (after) query = query.where('id', '>', String(after[0]))
  const rows = await query
    .orderBy('id')
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(rows as ActorRef[], size, (row) => encodeCursor('actors', [row.id]))
  return { items: await readActors(db, items), next }
}

/** How many actors match. */
export async function countActors(db: Queries, filter: ActorFilter): Promise<number> {
  const counted = matching(db, filter).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

function matching(db: Queries, filter: ActorFilter) {
  let query = db.selectFrom('actors').whereRef('id', '=', 'root_id')
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.country !== undefined) query = query.where('country', '=', filter.country)
  if (filter.q !== undefined) query = query.where('id', 'in', namedLike(db, filter.q))
  return query
}

/** An actor by its id or by that of one that is shown as it. */
export async function findActor(db: Queries, id: string): Promise<ActorProfile | null> {
  const ref = (await actorRefs(db, [id])).get(id)
  if (!ref) return null
  const [actor] = await readActors(db, [ref])
  // Whom thousands of articles name, they give few roles.
  const appearances = db.selectFrom('appearances').where('actor_id', '=', ref.id)
  const seen = await appearances
    .select((eb) => ['roles', eb.fn.min('at').as('first'), eb.fn.max('at').as('last')])
    .groupBy('roles')
    .orderBy('first')
    .execute()
  // Who were merged may appear in the same article.
  const { articles } = await appearances
    .select((eb) => eb.fn.count<number>('article_id').distinct().as('articles'))
    .executeTakeFirstOrThrow()
  const merged = await mergedInto(db, ref.id)
  const mergedFrom = await db
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'country'])
    .where('id', 'in', merged)
    .execute()
  return {
    ...actor!,
    articles,
    roleHistory: roleHistory(seen),
    mergedFrom: mergedFrom as ActorRef[],
  }
}

/** The actors of which a name or alias has, for every word of the query, a word that begins with it. */
function namedLike(db: Queries, q: string) {
  return db
    .selectFrom(namesMatching(foldWords(q)).as('found'))
    .innerJoin('actor_names', 'actor_names.seq', 'found.seq')
    .innerJoin('actors as base', 'base.id', 'actor_names.base_id')
    .select('base.root_id')
}

function roleHistory(seen: readonly { roles: string; first: number; last: number }[]): ActorProfile['roleHistory'] {
  const history = new Map<string, { first: number; last: number }>()
  for (const { roles, first, last } of seen) {
    for (const role of JSON.parse(roles) as string[]) {
      const known = history.get(role)
      if (known) known.last = Math.max(known.last, last)
      else history.set(role, { first, last })
    }
  }
  return [...history].map(([role, { first, last }]) => ({ role, firstSeen: iso(first), lastSeen: iso(last) }))
}
