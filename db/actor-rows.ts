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
