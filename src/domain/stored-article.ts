import type { ArticleInput, Zone } from './article.ts'
import type { Highlight } from './highlight.ts'
import type { StoredClaim } from './stored-claim.ts'

/** An article as a client posts it to be kept. */
export type NewArticle = ArticleInput & {
  /** The client's own key for the article. */
  readonly externalId?: string | undefined
  readonly metadata?: Readonly<Record<string, unknown>> | undefined
}

/** An article as it comes in: with its text, or a web page that holds it. Null says nothing. */
export type PostedArticle = { readonly [Key in keyof NewArticle]?: NewArticle[Key] | null | undefined } & {
  readonly html?: string | null | undefined
}

/** The most characters that these may have, said by a client or by a page: every claim in a list repeats them. */
export const MOST_LENGTHS = { title: 1000, publisher: 300, author: 300 } as const

/** Which analysis an article's claims come from; `at` is ISO 8601, `milliseconds` the time that it took. */
export type AnalysisStamp = { readonly version: string; readonly at: string; readonly milliseconds: number }

/** An article as it is kept; what the client did not say is null. */
export type StoredArticle = {
  readonly id: string
  /** Empty where it was dropped to keep the claims alone. */
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
export type ArticleSummary = Omit<StoredArticle, 'text' | 'zones'> & {
  /** What a search found in it; there only in the answer to one. */
  readonly highlight?: Highlight
}

/** All filters given must hold. */
export type ArticleFilter = {
  readonly url?: string | undefined
  readonly externalId?: string | undefined
  readonly publisher?: string | undefined
  /** ISO 8601, both inclusive, of the publication (or the posting, where that is not known). */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Full text of title and text: words, `"phrases"`, `prefix*`, `OR`, `NOT` or `-`, parentheses. */
  readonly q?: string | undefined
}

/** The orders of a list of articles; `relevance` is how well a search fits. */
export const ARTICLE_ORDERS = ['newest', 'oldest', 'relevance'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

/** What may be corrected of an article; null takes a value away. */
export type ArticleChanges = {
  readonly [Key in 'title' | 'url' | 'publisher' | 'author' | 'publishedAt' | 'externalId']?: string | null | undefined
} & { readonly metadata?: Readonly<Record<string, unknown>> | null | undefined }

/** What posting an article answers; `created` is false where the article was there already. */
export type AddedArticle = {
  readonly created: boolean
  readonly article: StoredArticle
  readonly claims: readonly StoredClaim[]
}
