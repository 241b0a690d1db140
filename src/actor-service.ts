import { countActors, findActor, listActors } from '../db/actor-list.ts'
import { basesUnder, mergeActors, undoMerge } from '../db/actor-merges.ts'
import { actorRefs } from '../db/actors.ts'
import { atOneMoment, type Queries } from '../db/store.ts'
import { readTimeline } from '../db/timeline.ts'
import type { ActorRef } from './domain/claim.ts'
import { Failure } from './domain/failure.ts'
import type { Page, PageRequest } from './domain/page.ts'
import type { ActorFilter, ActorProfile, ActorSplit, RegisteredActor } from './domain/registered-actor.ts'
import type { TimelineEntry } from './domain/timeline.ts'
import { settleActors, splitActor } from './keep/settle-actors.ts'

/** Who appears in the articles, and corrections of who is who. */
export type ActorService = {
  readonly listActors: (filter: ActorFilter, page: PageRequest) => Promise<Page<RegisteredActor>>
  readonly countActors: (filter: ActorFilter) => Promise<number>
  /** Who is shown for this id, in short. */
  readonly findActor: (id: string) => Promise<ActorRef | null>
  /** By its id or that of an actor that was merged into it. */
  readonly getActor: (id: string) => Promise<ActorProfile | null>
  /** Shows `others` as this actor from now on; answers it, or null where it is unknown. */
  readonly mergeActors: (id: string, others: readonly string[]) => Promise<ActorProfile | null>
  /** Takes a merge back, or tells apart who only bears the name; answers the actor split off, or null where `id` is unknown. */
  readonly splitActor: (id: string, split: ActorSplit) => Promise<ActorProfile | null>
  /** What an actor demanded, promised, rejected, oldest first; null where it is unknown. */
  readonly actorTimeline: (id: string, page: PageRequest) => Promise<Page<TimelineEntry> | null>
}

/** The service's part for actors. */
export function createActorService(db: Queries): ActorService {
  return {
    listActors: (filter, page) => atOneMoment(db, (now) => listActors(now, filter, page)),
    countActors: (filter) => countActors(db, filter),
    findActor: async (id) => (await actorRefs(db, [id])).get(id) ?? null,
    getActor: (id) => atOneMoment(db, (now) => findActor(now, id)),

    async mergeActors(id, others) {
      const actor = await findActor(db, id)
      if (!actor) return null
      for (const other of others) await needActor(db, other)
      await db.transaction().execute(async (trx) => {
        for (const other of others) await settleActors(trx, await mergeActors(trx, other, actor.id, null))
      })
      return findActor(db, id)
    },

    async splitActor(id, split) {
      const actor = await findActor(db, id)
      if (!actor) return null
      const apart = await db.transaction().execute(async (trx) => {
        if ('articles' in split) return splitActor(trx, actor.id, split.articles)
        if (!(await basesUnder(trx, actor.id)).slice(1).includes(split.actor)) return null
        await settleActors(trx, await undoMerge(trx, split.actor))
        return split.actor
      })
      if (!apart)
        throw new Failure('nothing-to-split', 'Neither an actor merged into this one nor an article that names it.')
      return findActor(db, apart)
    },

    actorTimeline: (id, page) =>
      atOneMoment(db, async (now) => {
        const actor = (await actorRefs(now, [id])).get(id)
        return actor ? readTimeline(now, actor.id, page) : null
      }),
  }
}

async function needActor(db: Queries, id: string): Promise<void> {
  if (!(await actorRefs(db, [id])).has(id)) throw new Failure('unknown-actor', `There is no actor ${id}.`)
}
