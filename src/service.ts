import { actorsOfArticle, deleteUnseenActors, insertActors } from '../db/actors.ts'
import { deleteArticle, findArticle, insertArticle, listArticles } from '../db/articles.ts'
import {
  findClaims,
  findExplanation,
  insertClaims,
  listArticleClaims,
  listClaims,
  readArticleClaims,
} from '../db/claims.ts'
import { findDispute, listDisputes } from '../db/disputes.ts'
import type { Store } from '../db/store.ts'
import type { Analysis } from './domain/analysis.ts'
import type { ArticleInput } from './domain/article.ts'
import type { Dispute, DisputeFilter } from './domain/dispute.ts'
import { Failure } from './domain/failure.ts'
import { articleId } from './domain/identity.ts'
import type { Page, PageRequest } from './domain/page.ts'
import type {
  AddedArticle,
  AnalysisStamp,
  ArticleFilter,
  ArticleSummary,
  NewArticle,
  StoredArticle,
} from './domain/stored-article.ts'
import type { ClaimFilter, Explanation, StoredClaim } from './domain/stored-claim.ts'

/** The analysis as the service calls it: in a worker thread, or in the same one in tests. */
export type AnalyseFn = (input: ArticleInput) => Promise<Analysis>

/** What `extract` answers: the analysis and which it was. Nothing is stored. */
export type Extraction = Analysis & { readonly stamp: AnalysisStamp }

/**
 * The one place where analysis meets storage. Methods that look up an id answer null (or false) where there is none, and
 * throw `Failure` where the request cannot be met: no text, a text that is not English, a cursor that is not ours.
 */
export type Service = {
  readonly extract: (input: ArticleInput) => Promise<Extraction>
  readonly addArticle: (input: NewArticle) => Promise<AddedArticle>
  readonly listArticles: (filter: ArticleFilter, page: PageRequest) => Promise<Page<ArticleSummary>>
  readonly getArticle: (id: string) => Promise<StoredArticle | null>
  readonly removeArticle: (id: string) => Promise<boolean>
  readonly articleClaims: (id: string, page: PageRequest) => Promise<Page<StoredClaim> | null>
  readonly listClaims: (filter: ClaimFilter, page: PageRequest) => Promise<Page<StoredClaim>>
  readonly getClaim: (id: string) => Promise<StoredClaim | null>
  readonly explainClaim: (id: string) => Promise<Explanation | null>
  readonly listDisputes: (filter: DisputeFilter, page: PageRequest) => Promise<Page<Dispute>>
  readonly getDispute: (id: string) => Promise<Dispute | null>
  /** Rejects where the database does not answer. */
  readonly ping: () => Promise<void>
}

export function createService({ db }: Store, analyse: AnalyseFn): Service {
  const read = async (id: string): Promise<Omit<AddedArticle, 'created'> | null> => {
    const article = await findArticle(db, id)
    return article && { article, claims: await readArticleClaims(db, id) }
  }

  return {
    extract: (input) => examine(analyse, input),

    async addArticle(input) {
      const id = articleId(input)
      const known = await read(id)
      if (known) return { created: false, ...known }
      const { stamp, ...analysis } = await examine(analyse, input)
      const created = await db.transaction().execute(async (trx) => {
        // Somebody else may have posted the same article while this one was analysed.
        if (await findArticle(trx, id)) return false
        const { language, zones } = analysis
        await insertArticle(trx, input, { id, language, zones, analysis: stamp, claimCount: analysis.claims.length })
        await insertActors(trx, id, analysis.actors)
        await insertClaims(trx, id, analysis.claims)
        return true
      })
      return { created, ...(await read(id))! }
    },

    listArticles: (filter, page) => listArticles(db, filter, page),
    getArticle: (id) => findArticle(db, id),

    removeArticle: (id) =>
      db.transaction().execute(async (trx) => {
        const actors = await actorsOfArticle(trx, id)
        const removed = await deleteArticle(trx, id)
        await deleteUnseenActors(trx, actors)
        return removed
      }),

    async articleClaims(id, page) {
      return (await findArticle(db, id)) && listArticleClaims(db, id, page)
    },

    listClaims: (filter, page) => listClaims(db, filter, page),
    getClaim: async (id) => (await findClaims(db, [id])).get(id) ?? null,
    explainClaim: (id) => findExplanation(db, id),
    listDisputes: (filter, page) => listDisputes(db, filter, page),
    getDispute: (id) => findDispute(db, id),

    async ping() {
      await db.selectFrom('articles').select('seq').limit(1).execute()
    },
  }
}

async function examine(analyse: AnalyseFn, input: ArticleInput): Promise<Extraction> {
  if (input.text.trim() === '') throw new Failure('no-text', 'The article has no text.')
  const started = performance.now()
  const analysis = await analyse(input)
  if (analysis.language !== 'en') throw new Failure('not-english', 'The article does not seem to be in English.')
  const milliseconds = Math.round(performance.now() - started)
  return { ...analysis, stamp: { version: analysis.version, at: new Date().toISOString(), milliseconds } }
}
