import { setImmediate as nextTurn } from 'node:timers/promises'
import { countArticles, listArticles } from '../db/article-list.ts'
import { findArticle, findInput, findSameArticle, findSurrogates } from '../db/articles.ts'
import { listArticleClaims, readArticleClaims } from '../db/claims.ts'
import { articlesBefore } from '../db/maintenance.ts'
import { atOneMoment, type Queries } from '../db/store.ts'
import type { Analysis } from './domain/analysis.ts'
import type { ArticleInput } from './domain/article.ts'
import { Failure } from './domain/failure.ts'
import { articleId } from './domain/identity.ts'
import type { Page, PageRequest } from './domain/page.ts'
import { needStill, type Still } from './domain/still.ts'
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
import type { StoredClaim } from './domain/stored-claim.ts'
import type { Surrogates } from './domain/surrogates.ts'
import { changeArticle, dropArticle, dropArticleText, keepArticle } from './keep/keep-article.ts'
import { replaceAnalysis } from './keep/replace-analysis.ts'

/**
 * The analysis as the service calls it: in a worker thread, or in the same one in tests. It may end where `gone` says that nobody
 * waits for it.
 */
export type AnalyseFn = (input: ArticleInput, gone?: AbortSignal) => Promise<Analysis>

/** What `extract` answers: the analysis and which it was. Nothing is stored. */
export type Extraction = Analysis & { readonly stamp: AnalysisStamp }

/** Articles, read and stored: the one place where analysis meets storage. */
export type ArticleService = {
  /** `gone` says that nobody waits for the answer any more. */
  readonly extract: (input: ArticleInput, gone?: AbortSignal) => Promise<Extraction>
  readonly addArticle: (input: NewArticle) => Promise<AddedArticle>
  /** Newest first where no order is given. */
  readonly listArticles: (
    filter: ArticleFilter,
    page: PageRequest,
    order?: ArticleOrder,
  ) => Promise<Page<ArticleSummary>>
  readonly countArticles: (filter: ArticleFilter) => Promise<number>
  /** Corrects what is known about an article, not its text; answers it, or null where there is none. */
  readonly changeArticle: (
    id: string,
    changes: ArticleChanges,
    still?: Still<StoredArticle>,
  ) => Promise<StoredArticle | null>
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
  readonly removeArticle: (id: string, still?: Still<StoredArticle>) => Promise<boolean>
  readonly articleClaims: (id: string, page: PageRequest) => Promise<Page<StoredClaim> | null>
}

/** How many articles `retain` takes before it lets others have a turn. */
const PART = 50

/** The service's part for articles. */
export function createArticleService(db: Queries, analyse: AnalyseFn): ArticleService {
  return {
    extract: (input, gone) => examine(analyse, input, gone),

    async addArticle(input) {
      // Somebody may delete it while it is looked at.
      const known = await atOneMoment(db, (now) => readSame(now, input))
      if (known) return { created: false, ...known }
      const { stamp, ...analysis } = await examine(analyse, input)
      return db.transaction().execute(async (trx) => {
        // Somebody else may have posted the same article while this one was analysed.
        const known = await readSame(trx, input)
        if (known) return { created: false, ...known }
        await keepArticle(trx, articleId(input), input, analysis, stamp)
        return { created: true, ...(await readSame(trx, input))! }
      })
    },

    listArticles: (filter, page, order = 'newest') => atOneMoment(db, (now) => listArticles(now, filter, order, page)),
    countArticles: (filter) => countArticles(db, filter),
    getArticle: (id) => findArticle(db, id),

    async changeArticle(id, changes, still) {
      // Before it is read again for nothing; somebody may yet change it in the meantime.
      await findStill(db, id, still)
      const redated = await readRedated(db, analyse, id, changes)
      return db.transaction().execute(async (trx) => {
        if (!(await findStill(trx, id, still))) return null
        await changeArticle(trx, id, changes)
        if (redated) await replace(trx, id, redated)
        return findArticle(trx, id)
      })
    },

    retain: (before, keep) => retain(db, before, keep),

    async reanalyse(id) {
      const found = await findInput(db, id)
      if (!found || found.input.text === '') return false
      const anew = await examine(analyse, { ...found.input, id })
      const replaced = await db.transaction().execute(async (trx) => {
        const now = await findInput(trx, id)
        // Its date was corrected while it was read.
        if (now && now.input.publishedAt !== found.input.publishedAt) return null
        return replace(trx, id, anew)
      })
      return replaced ?? this.reanalyse(id)
    },

    surrogates: (ids) => findSurrogates(db, ids),
    removeArticle: (id, still) =>
      db.transaction().execute(async (trx) => {
        await findStill(trx, id, still)
        return dropArticle(trx, id)
      }),

    articleClaims: (id, page) =>
      atOneMoment(db, async (now) => (await findArticle(now, id)) && listArticleClaims(now, id, page)),
  }
}

/** The article of an id, or null; throws where it is not as it should still be. */
async function findStill(db: Queries, id: string, still?: Still<StoredArticle>): Promise<StoredArticle | null> {
  const article = await findArticle(db, id)
  if (article) needStill(still, article)
  return article
}

/** What is stored of this article, or null. */
async function readSame(db: Queries, input: NewArticle): Promise<Omit<AddedArticle, 'created'> | null> {
  const id = await findSameArticle(db, input)
  const article = id && (await findArticle(db, id))
  return article ? { article, claims: await readArticleClaims(db, article.id) } : null
}

/** The analysis of an article by the date that it is corrected to; null where that is none, or where its text is not there. */
async function readRedated(
  db: Queries,
  analyse: AnalyseFn,
  id: string,
  { publishedAt }: ArticleChanges,
): Promise<Extraction | null> {
  if (publishedAt === undefined) return null
  const found = await findInput(db, id)
  if (!found || found.input.text === '' || publishedAt === (found.input.publishedAt ?? null)) return null
  return examine(analyse, { ...found.input, publishedAt: publishedAt ?? undefined, id })
}

/** Puts an analysis in the place of an article's; false where the article or its text has gone. */
async function replace(trx: Queries, id: string, { stamp, ...analysis }: Extraction): Promise<boolean> {
  const found = await findInput(trx, id)
  if (!found || found.input.text === '') return false
  const { text, publisher = null } = found.input
  await replaceAnalysis(trx, { id, at: found.at, publisher, text }, analysis, stamp)
  return true
}

async function retain(db: Queries, before: string, keep: 'nothing' | 'claims'): Promise<number> {
  const textOnly = keep === 'claims'
  const drop: (trx: Queries, id: string) => Promise<unknown> = textOnly ? dropArticleText : dropArticle
  let count = 0
  let after: Awaited<ReturnType<typeof articlesBefore>>[number] | null = null
  for (;;) {
    const articles = await articlesBefore(db, before, { textOnly, after, limit: PART })
    const last = articles.at(-1)
    if (!last) return count
    for (const { id } of articles) await db.transaction().execute((trx) => drop(trx, id))
    count += articles.length
    after = last
    await nextTurn()
  }
}

async function examine(analyse: AnalyseFn, input: ArticleInput, gone?: AbortSignal): Promise<Extraction> {
  if (input.text.trim() === '') throw new Failure('no-text', 'The article has no text.')
  const started = performance.now()
  const analysis = await analyse(input, gone)
  if (analysis.language !== 'en') throw new Failure('not-english', 'The article does not seem to be in English.')
  const milliseconds = Math.round(performance.now() - started)
  return { ...analysis, stamp: { version: analysis.version, at: new Date().toISOString(), milliseconds } }
}
