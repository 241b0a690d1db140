import { asShown } from '../db/actors.ts'
import { findGroup } from '../db/claim-groups.ts'
import { countClaims, listClaims } from '../db/claim-list.ts'
import { findClaims, findExplanation } from '../db/claims.ts'
import { countDisputes, findDispute, listDisputes } from '../db/disputes.ts'
import { readFigures, type StoreFigures } from '../db/figures.ts'
import { readNetwork } from '../db/network.ts'
import { atOneMoment, type Queries, type Store } from '../db/store.ts'
import { type ActorService, createActorService } from './actor-service.ts'
import { type AnalyseFn, type ArticleService, createArticleService } from './article-service.ts'
import type { ClaimGroup } from './domain/claim-group.ts'
import type { Dispute, DisputeFilter } from './domain/dispute.ts'
import type { Network, NetworkFilter } from './domain/network.ts'
import type { Page, PageRequest } from './domain/page.ts'
import type { ClaimFilter, ClaimOrder, Explanation, StoredClaim } from './domain/stored-claim.ts'
import { createJobService, type JobService } from './job-service.ts'

/**
 * What routes and commands ask of the service: all of analysis and storage. Methods that look up an id answer null (or
 * false) where there is none, and throw `Failure` where the request cannot be met: no text, a text that is not English, a
 * cursor that is not ours.
 */
export type Service = ArticleService &
  ActorService &
  JobService & {
    /** Newest first where no order is given. */
    readonly listClaims: (filter: ClaimFilter, page: PageRequest, order?: ClaimOrder) => Promise<Page<StoredClaim>>
    readonly countClaims: (filter: ClaimFilter) => Promise<number>
    readonly getClaim: (id: string) => Promise<StoredClaim | null>
    readonly explainClaim: (id: string) => Promise<Explanation | null>
    readonly getClaimGroup: (id: string) => Promise<ClaimGroup | null>
    readonly network: (filter: NetworkFilter) => Promise<Network>
    readonly listDisputes: (filter: DisputeFilter, page: PageRequest) => Promise<Page<Dispute>>
    readonly getDispute: (id: string) => Promise<Dispute | null>
    readonly countDisputes: (filter: DisputeFilter) => Promise<number>
    /** Another one after every change of what is stored. */
    readonly revision: () => string
    /** How much is stored and waiting, for metrics. */
    readonly figures: () => Promise<StoreFigures>
    /** Rejects where the database does not answer. */
    readonly ping: () => Promise<void>
  }

/** A service on a store, which it does not close. */
export function createService({ db, revision }: Store, analyse: AnalyseFn): Service {
  const reading = <T>(read: (db: Queries) => Promise<T>) => atOneMoment(db, read)
  return {
    ...createArticleService(db, analyse),
    ...createActorService(db),
    ...createJobService(db),

    // Who is meant is asked anew for each page: actors are merged while lists are read.
    listClaims: (filter, page, order = 'newest') =>
      reading(async (db) => listClaims(db, await asShown(db, filter), order, page)),
    countClaims: (filter) => reading(async (db) => countClaims(db, await asShown(db, filter))),
    getClaim: (id) => reading(async (db) => (await findClaims(db, [id])).get(id) ?? null),
    explainClaim: (id) => findExplanation(db, id),

    network: (filter) => reading(async (db) => readNetwork(db, await asShown(db, filter))),
    listDisputes: (filter, page) => reading(async (db) => listDisputes(db, await asShown(db, filter), page)),
    getDispute: (id) => reading((db) => findDispute(db, id)),
    countDisputes: (filter) => reading(async (db) => countDisputes(db, await asShown(db, filter))),
    getClaimGroup: (id) => reading((db) => findGroup(db, id)),

    figures: () => readFigures(db),
    revision,

    async ping() {
      await db.selectFrom('articles').select('seq').limit(1).execute()
    },
  }
}
