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
    findActor: (id) => actorShown(db, id),
    getActor: (id) => atOneMoment(db, (now) => findActor(now, id)),

    mergeActors: (id, others) =>
      db.transaction().execute(async (trx) => {
        const actor = await actorShown(trx, id)
        if (!actor) return null
        for (const other of others)
          if (!(await actorShown(trx, other))) throw new Failure('unknown-actor', `There is no actor ${other}.`)
        for (const other of others) await settleActors(trx, await mergeActors(trx, other, actor.id, null))
        return findActor(trx, id)
      }),

    splitActor: (id, split) =>
      db.transaction().execute(async (trx) => {
        const actor = await actorShown(trx, id)
        if (!actor) return null
        const apart =
          'articles' in split
            ? await splitActor(trx, actor.id, split.articles)
            : await takeBack(trx, actor.id, split.actor)
        if (!apart)
          throw new Failure('nothing-to-split', 'Neither an actor merged into this one nor an article that names it.')
        return findActor(trx, apart)
      }),

    actorTimeline: (id, page) =>
      atOneMoment(db, async (now) => {
        const actor = await actorShown(now, id)
        return actor ? readTimeline(now, actor.id, page) : null
      }),
  }
}

async function actorShown(db: Queries, id: string): Promise<ActorRef | null> {
  return (await actorRefs(db, [id])).get(id) ?? null
}

/** Takes the merge of one actor into another back; answers who is shown again, or null where there is no such merge. */
async function takeBack(trx: Queries, into: string, merged: string): Promise<string | null> {
  if (!(await basesUnder(trx, into)).slice(1).includes(merged)) return null
  await settleActors(trx, await undoMerge(trx, merged))
  return merged
}
