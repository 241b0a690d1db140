import type { ActorRef } from '../src/domain/claim.ts'
import type { ClaimType } from '../src/domain/claim-type.ts'
import type { Page, PageRequest } from '../src/domain/page.ts'
import type { ActorFilter, ActorProfile, RegisteredActor } from '../src/domain/registered-actor.ts'
import { foldWords } from '../src/registry/fold-name.ts'
import { mergedInto } from './actor-merges.ts'
import { actorRefs } from './actors.ts'
import { decodeCursor, encodeCursor, pageSize, toPage } from './cursor.ts'
import { namesMatching } from './search/sqlite.ts'
import type { Queries } from './store.ts'

/** By id: an order that no new article changes. */
export async function listActors(db: Queries, filter: ActorFilter, page: PageRequest): Promise<Page<RegisteredActor>> {
  const size = pageSize(page)
  const after = decodeCursor('actors', 1, page.cursor)
  let query = matching(db, filter).select(['id', 'name', 'kind', 'country'])
  if (after) query = query.where('id', '>', String(after[0]))
  const rows = await query
    .orderBy('id')
    .limit(size + 1)
    .execute()
  const { items, next } = toPage(
    rows as ActorRef[],
    size,
    (row) => row,
    (row) => encodeCursor('actors', [row.id]),
  )
  return { items: await describe(db, items), next }
}

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
  const [actor] = await describe(db, [ref])
  // Whom thousands of articles name, they give few roles.
  const seen = await db
    .selectFrom('appearances')
    .select((eb) => [
      'roles',
      eb.fn.countAll<number>().as('articles'),
      eb.fn.min('at').as('first'),
      eb.fn.max('at').as('last'),
    ])
    .where('actor_id', '=', ref.id)
    .groupBy('roles')
    .orderBy('first')
    .execute()
  const merged = await mergedInto(db, ref.id)
  const mergedFrom = await db
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'country'])
    .where('id', 'in', merged)
    .execute()
  return {
    ...actor!,
    articles: seen.reduce((sum, row) => sum + row.articles, 0),
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

async function describe(db: Queries, actors: readonly ActorRef[]): Promise<RegisteredActor[]> {
  if (actors.length === 0) return []
  const ids = actors.map(({ id }) => id)
  const names = await db
    .selectFrom('actor_names')
    .innerJoin('actors', 'actors.id', 'actor_names.base_id')
    .select(['actors.root_id', 'actor_names.kind', 'actor_names.name'])
    .where('actors.root_id', 'in', ids)
    .orderBy('actor_names.count', 'desc')
    .orderBy('actor_names.name')
    .execute()
  const ties = await db
    .selectFrom('actor_ties')
    .innerJoin('actors', 'actors.id', 'actor_ties.base_id')
    .select(['actors.root_id', 'tie', 'other_id'])
    .where('actors.root_id', 'in', ids)
    .orderBy('actor_ties.count', 'desc')
    .execute()
  const others = await actorRefs(
    db,
    ties.map((tie) => tie.other_id),
  )
  const counts = await db
    .selectFrom('claims')
    .select((eb) => ['speaker_id', 'type', eb.fn.countAll<number>().as('count')])
    .where('speaker_id', 'in', ids)
    .groupBy(['speaker_id', 'type'])
    .execute()
  const seen = await db
    .selectFrom('appearances')
    .select((eb) => ['actor_id', eb.fn.min('at').as('first'), eb.fn.max('at').as('last')])
    .where('actor_id', 'in', ids)
    .groupBy('actor_id')
    .execute()
  return actors.map((actor): RegisteredActor => {
    const named = (kind: string) => [
      ...new Set(names.filter((row) => row.root_id === actor.id && row.kind === kind).map((row) => row.name)),
    ]
    const tied = (kind: string) => [
      ...new Set(
        ties
          .filter((row) => row.root_id === actor.id && row.tie === kind)
          .flatMap((row) => others.get(row.other_id) ?? []),
      ),
    ]
    const times = seen.find((row) => row.actor_id === actor.id)
    return {
      ...actor,
      aliases: [...new Set([...named('name'), ...named('alias')])].filter((name) => name !== actor.name),
      roles: named('role'),
      members: tied('member'),
      memberOf: tied('memberOf'),
      onBehalfOf: tied('onBehalfOf'),
      counts: Object.fromEntries(
        counts.filter((row) => row.speaker_id === actor.id).map((row) => [row.type as ClaimType, row.count]),
      ),
      firstSeen: times ? iso(times.first) : null,
      lastSeen: times ? iso(times.last) : null,
    }
  })
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

function iso(at: number): string {
  return new Date(at).toISOString()
}
