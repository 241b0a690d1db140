import { setImmediate as nextTurn } from 'node:timers/promises'
import { countActors, findActor, listActors } from '../db/actor-list.ts'
import { mergeActors, mergedInto, undoMerge } from '../db/actor-merges.ts'
import { splitOff } from '../db/actor-split.ts'
import { actorRefs, asShown } from '../db/actors.ts'
import { countArticles, listArticles } from '../db/article-list.ts'
import { findArticle, findInput, findSameArticle, findSurrogates } from '../db/articles.ts'
import { findGroup } from '../db/claim-groups.ts'
import { countClaims, listClaims } from '../db/claim-list.ts'
import { findClaims, findExplanation, listArticleClaims, readArticleClaims } from '../db/claims.ts'
import { countDisputes, findDispute, listDisputes } from '../db/disputes.ts'
import { readFigures, type StoreFigures } from '../db/figures.ts'
import { articlesBefore } from '../db/maintenance.ts'
import { readNetwork } from '../db/network.ts'
import type { Queries, Store } from '../db/store.ts'
import { readTimeline } from '../db/timeline.ts'
import type { Analysis } from './domain/analysis.ts'
import type { ArticleInput } from './domain/article.ts'
import type { ActorRef } from './domain/claim.ts'
import type { ClaimGroup } from './domain/claim-group.ts'
import type { Dispute, DisputeFilter } from './domain/dispute.ts'
import { Failure } from './domain/failure.ts'
import { articleId } from './domain/identity.ts'
import type { Network, NetworkFilter } from './domain/network.ts'
import type { Page, PageRequest } from './domain/page.ts'
import type { ActorFilter, ActorProfile, ActorSplit, RegisteredActor } from './domain/registered-actor.ts'
import type {
  AddedArticle,
  AnalysisStamp,
  ArticleChanges,
  ArticleFilter,
  ArticleOrder,
  ArticleSummary,
  NewArticle,
  StoredArticle,
} from './domain/stored-article.ts'
import type { ClaimFilter, ClaimOrder, Explanation, StoredClaim } from './domain/stored-claim.ts'
import type { Surrogates } from './domain/surrogates.ts'
import type { TimelineEntry } from './domain/timeline.ts'
import { createJobService, type JobService } from './job-service.ts'
import { changeArticle, dropArticle, dropArticleText, keepArticle } from './keep/keep-article.ts'
import { replaceAnalysis } from './keep/replace-analysis.ts'

/** The analysis as the service calls it: in a worker thread, or in the same one in tests. */
export type AnalyseFn = (input: ArticleInput) => Promise<Analysis>

/** What `extract` answers: the analysis and which it was. Nothing is stored. */
export type Extraction = Analysis & { readonly stamp: AnalysisStamp }

/**
 * The one place where analysis meets storage. Methods that look up an id answer null (or false) where there is none, and
 * throw `Failure` where the request cannot be met: no text, a text that is not English, a cursor that is not ours.
 */
export type Service = JobService & {
  readonly extract: (input: ArticleInput) => Promise<Extraction>
  readonly addArticle: (input: NewArticle) => Promise<AddedArticle>
  /** Newest first where no order is given. */
  readonly listArticles: (
    filter: ArticleFilter,
    page: PageRequest,
    order?: ArticleOrder,
  ) => Promise<Page<ArticleSummary>>
  readonly countArticles: (filter: ArticleFilter) => Promise<number>
  /** Corrects what is known about an article, not its text; answers it, or null where there is none. */
  readonly changeArticle: (id: string, changes: ArticleChanges) => Promise<StoredArticle | null>
  readonly getArticle: (id: string) => Promise<StoredArticle | null>
  /**
   * Takes what was published (or posted, where that is not known) before a moment (ISO 8601): the articles with all that
   * hangs on them, or their text alone. Answers how many. A part at a time, so that others are not kept waiting.
   */
  readonly retain: (before: string, keep: 'nothing' | 'claims') => Promise<number>
  /** Analyses an article again and puts the new claims in the place of the old; false where its text is not there. */
  readonly reanalyse: (id: string) => Promise<boolean>
  /** The surrogate pairs of articles' texts, by id: what it takes to count their claims' offsets in code points. */
  readonly surrogates: (ids: readonly string[]) => Promise<ReadonlyMap<string, Surrogates>>
  readonly removeArticle: (id: string) => Promise<boolean>
  readonly articleClaims: (id: string, page: PageRequest) => Promise<Page<StoredClaim> | null>
  /** Newest first where no order is given. */
  readonly listClaims: (filter: ClaimFilter, page: PageRequest, order?: ClaimOrder) => Promise<Page<StoredClaim>>
  readonly countClaims: (filter: ClaimFilter) => Promise<number>
  readonly getClaim: (id: string) => Promise<StoredClaim | null>
  readonly explainClaim: (id: string) => Promise<Explanation | null>
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
  readonly getClaimGroup: (id: string) => Promise<ClaimGroup | null>
  /** What an actor demanded, promised, rejected, oldest first; null where it is unknown. */
  readonly actorTimeline: (id: string, page: PageRequest) => Promise<Page<TimelineEntry> | null>
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

export function createService({ db, revision }: Store, analyse: AnalyseFn): Service {
  const read = async (id: string): Promise<Omit<AddedArticle, 'created'> | null> => {
    const article = await findArticle(db, id)
    return article && { article, claims: await readArticleClaims(db, id) }
  }

  return {
    extract: (input) => examine(analyse, input),

    async addArticle(input) {
      const known = await findSameArticle(db, input)
      if (known) return { created: false, ...(await read(known))! }
      const { stamp, ...analysis } = await examine(analyse, input)
      // Somebody else may have posted the same article while this one was analysed.
      const { id, created } = await db.transaction().execute(async (trx) => {
        const known = await findSameArticle(trx, input)
        if (known) return { id: known, created: false }
        const id = articleId(input)
        await keepArticle(trx, id, input, analysis, stamp)
        return { id, created: true }
      })
      return { created, ...(await read(id))! }
    },

    listArticles: (filter, page, order = 'newest') => listArticles(db, filter, order, page),
    countArticles: (filter) => countArticles(db, filter),
    getArticle: (id) => findArticle(db, id),

    changeArticle: (id, changes) =>
      db.transaction().execute(async (trx) => {
        if (!(await findArticle(trx, id))) return null
        await changeArticle(trx, id, changes)
        return findArticle(trx, id)
      }),

    async retain(before, keep) {
      let count = 0
      for (;;) {
        const ids = await articlesBefore(db, before, keep === 'claims', 50)
        if (ids.length === 0) return count
        for (const id of ids) {
          const drop: (trx: Queries, id: string) => Promise<unknown> = keep === 'claims' ? dropArticleText : dropArticle
          await db.transaction().execute((trx) => drop(trx, id))
          count++
        }
        await nextTurn()
      }
    },

    async reanalyse(id) {
      const found = await findInput(db, id)
      if (!found || found.input.text === '') return false
      const { stamp, ...analysis } = await examine(analyse, { ...found.input, id })
      return db.transaction().execute(async (trx) => {
        const now = await findInput(trx, id)
        if (!now) return false
        const { text, publisher = null } = now.input
        await replaceAnalysis(trx, { id, at: now.at, publisher, text }, analysis, stamp)
        return true
      })
    },

    surrogates: (ids) => findSurrogates(db, ids),
    removeArticle: (id) => db.transaction().execute((trx) => dropArticle(trx, id)),

    async articleClaims(id, page) {
      return (await findArticle(db, id)) && listArticleClaims(db, id, page)
    },

    // Who is meant is asked anew for each page: actors are merged while lists are read.
    listClaims: async (filter, page, order = 'newest') => listClaims(db, await asShown(db, filter), order, page),
    countClaims: async (filter) => countClaims(db, await asShown(db, filter)),
    getClaim: async (id) => (await findClaims(db, [id])).get(id) ?? null,
    explainClaim: (id) => findExplanation(db, id),

    listActors: (filter, page) => listActors(db, filter, page),
    countActors: (filter) => countActors(db, filter),
    findActor: async (id) => (await actorRefs(db, [id])).get(id) ?? null,
    getActor: (id) => findActor(db, id),

    async mergeActors(id, others) {
      const actor = await findActor(db, id)
      if (!actor) return null
      for (const other of others) await needActor(db, other)
      await db.transaction().execute(async (trx) => {
        for (const other of others) await mergeActors(trx, other, actor.id, null)
      })
      return findActor(db, id)
    },

    async splitActor(id, split) {
      const actor = await findActor(db, id)
      if (!actor) return null
      const apart = await db.transaction().execute(async (trx) => {
        if ('articles' in split) return splitOff(trx, actor.id, split.articles)
        if (!(await mergedInto(trx, actor.id)).includes(split.actor)) return null
        await undoMerge(trx, split.actor)
        return split.actor
      })
      if (!apart)
        throw new Failure('nothing-to-split', 'Neither an actor merged into this one nor an article that names it.')
      return findActor(db, apart)
    },

    async actorTimeline(id, page) {
      const actor = (await actorRefs(db, [id])).get(id)
      return actor ? readTimeline(db, actor.id, page) : null
    },

    network: async (filter) => readNetwork(db, await asShown(db, filter)),
    listDisputes: async (filter, page) => listDisputes(db, await asShown(db, filter), page),
    getDispute: (id) => findDispute(db, id),
    countDisputes: async (filter) => countDisputes(db, await asShown(db, filter)),
    getClaimGroup: (id) => findGroup(db, id),

    ...createJobService(db),
    figures: () => readFigures(db),
    revision,

    async ping() {
      await db.selectFrom('articles').select('seq').limit(1).execute()
    },
  }
}

async function needActor(db: Queries, id: string): Promise<void> {
  if (!(await actorRefs(db, [id])).has(id)) throw new Failure('unknown-actor', `There is no actor ${id}.`)
}

async function examine(analyse: AnalyseFn, input: ArticleInput): Promise<Extraction> {
  if (input.text.trim() === '') throw new Failure('no-text', 'The article has no text.')
  const started = performance.now()
  const analysis = await analyse(input)
  if (analysis.language !== 'en') throw new Failure('not-english', 'The article does not seem to be in English.')
  const milliseconds = Math.round(performance.now() - started)
  return { ...analysis, stamp: { version: analysis.version, at: new Date().toISOString(), milliseconds } }
}
