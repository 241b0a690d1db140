import type { ArticleInput, Zone } from './article.ts'
import type { StoredClaim } from './stored-claim.ts'

/** An article as a client posts it to be kept. */
export type NewArticle = ArticleInput & {
  /** The client's own key for the article. */
  readonly externalId?: string | undefined
  readonly metadata?: Readonly<Record<string, unknown>> | undefined
}

/** Which analysis an article's claims come from; `at` is ISO 8601, `milliseconds` the time that it took. */
export type AnalysisStamp = { readonly version: string; readonly at: string; readonly milliseconds: number }

/** An article as it is kept; what the client did not say is null. */
export type StoredArticle = {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly publishedAt: string | null
  readonly externalId: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly language: string
  readonly zones: readonly Zone[]
  readonly analysis: AnalysisStamp
  readonly createdAt: string
  /** The article that first brought the same text, where another publisher or page carries it again. */
  readonly copyOf: string | null
  readonly claimCount: number
}

/** An article in a list: all but its text and zones. */
export type ArticleSummary = Omit<StoredArticle, 'text' | 'zones'>

export type ArticleFilter = {
  readonly url?: string | undefined
  readonly externalId?: string | undefined
  readonly publisher?: string | undefined
}

/** What posting an article answers; `created` is false where the article was there already. */
export type AddedArticle = {
  readonly created: boolean
  readonly article: StoredArticle
  readonly claims: readonly StoredClaim[]
}
