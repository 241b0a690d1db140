import type { ActorRef } from '../src/domain/claim.ts'
import type { ClaimType } from '../src/domain/claim-type.ts'
import type { RegisteredActor } from '../src/domain/registered-actor.ts'
import { actorRefs } from './actors.ts'
import type { Queries } from './store.ts'
import { iso } from './times.ts'

/** Actors with all that articles tell of them, in a fixed number of queries. */
export async function readActors(db: Queries, actors: readonly ActorRef[]): Promise<RegisteredActor[]> {
  if (actors.length === 0) return []
  const ids = actors.map(({ id }) => id)
  const named = await readNames(db, ids)
  const tied = await readTies(db, ids)
  const countsOf = await readCounts(db, ids)
  const seen = await readAppearances(db, ids)
  return actors.map(
    (actor): RegisteredActor => ({
      ...actor,
      aliases: distinct([...named(actor, 'name'), ...named(actor, 'alias')]).filter((name) => name !== actor.name),
      roles: named(actor, 'role'),
      members: tied(actor, 'member'),
      memberOf: tied(actor, 'memberOf'),
      onBehalfOf: tied(actor, 'onBehalfOf'),
      counts: countsOf(actor),
      ...seen(actor),
    }),
  )
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)]

/** What actors are called and what they are, the most frequent first. */
async function readNames(db: Queries, ids: readonly string[]) {
  const rows = await db
    .selectFrom('actor_names')
    .innerJoin('actors', 'actors.id', 'actor_names.base_id')
    .select(['actors.root_id', 'actor_names.kind', 'actor_names.name'])
    .where('actors.root_id', 'in', ids)
    .orderBy('actor_names.count', 'desc')
    .orderBy('actor_names.name')
    .execute()
  return ({ id }: ActorRef, kind: string) =>
    distinct(rows.filter((row) => row.root_id === id && row.kind === kind).map(({ name }) => name))
}

/** Whom actors are tied to, the most frequent first; nobody is tied to whom he was merged with. */
async function readTies(db: Queries, ids: readonly string[]) {
  const rows = await db
    .selectFrom('actor_ties')
    .innerJoin('actors', 'actors.id', 'actor_ties.base_id')
    .select(['actors.root_id', 'tie', 'other_id'])
    .where('actors.root_id', 'in', ids)
    .orderBy('actor_ties.count', 'desc')
    .execute()
  const others = await actorRefs(
    db,
    rows.map(({ other_id }) => other_id),
  )
  return ({ id }: ActorRef, tie: string) =>
    distinct(
      rows
        .filter((row) => row.root_id === id && row.tie === tie)
        .flatMap(({ other_id }) => others.get(other_id) ?? [])
        .filter((other) => other.id !== id),
    )
}

/** How many claims of each type actors have made. */
async function readCounts(db: Queries, ids: readonly string[]) {
  const rows = await db
    .selectFrom('claims')
    .select((eb) => ['speaker_id', 'type', eb.fn.countAll<number>().as('count')])
    .where('speaker_id', 'in', ids)
    .groupBy(['speaker_id', 'type'])
    .execute()
  return ({ id }: ActorRef): RegisteredActor['counts'] =>
    Object.fromEntries(rows.filter((row) => row.speaker_id === id).map(({ type, count }) => [type as ClaimType, count]))
}

/** When actors appeared first and last. */
async function readAppearances(db: Queries, ids: readonly string[]) {
  const rows = await db
    .selectFrom('appearances')
    .select((eb) => ['actor_id', eb.fn.min('at').as('first'), eb.fn.max('at').as('last')])
    .where('actor_id', 'in', ids)
    .groupBy('actor_id')
    .execute()
  const byActor = new Map(rows.map((row) => [row.actor_id, row]))
  return ({ id }: ActorRef): Pick<RegisteredActor, 'firstSeen' | 'lastSeen'> => {
    const times = byActor.get(id)
    return { firstSeen: times ? iso(times.first) : null, lastSeen: times ? iso(times.last) : null }
  }
}
