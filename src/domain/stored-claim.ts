import type { QuotationForm, Reason } from './attribution.ts'
import type { Claim } from './claim.ts'
import type { ClaimType } from './claim-type.ts'
import type { Highlight } from './highlight.ts'

/** The article of a claim, in short. */
type ArticleRef = {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** A claim as it is kept; its reasons are served by the explanation. */
export type StoredClaim = Omit<Claim, 'reasons'> & {
  readonly articleId: string
  readonly article: ArticleRef
  /** The group of claims, across articles, that say the same; null where this one says too little to tell. */
  readonly groupId: string | null
  /** What a search found in its content; there only in the answer to one. */
  readonly highlight?: Highlight
}

/** All filters given must hold. */
export type ClaimFilter = {
  readonly type?: ClaimType | undefined
  /** Ids of actors: who makes the claim, whom it is directed at, or either. */
  readonly speaker?: string | undefined
  readonly target?: string | undefined
  readonly actor?: string | undefined
  /** ISO 3166-1 alpha-2 code of the speaker's country. */
  readonly country?: string | undefined
  readonly publisher?: string | undefined
  readonly article?: string | undefined
  readonly quotation?: QuotationForm | undefined
  /** 0–1 */
  readonly minConfidence?: number | undefined
  /** ISO 8601, both inclusive, of the article's publication (or its posting, where that is not known). */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Full text of contents and speakers: words, `"phrases"`, `prefix*`, `OR`, `NOT` or `-`, parentheses. */
  readonly q?: string | undefined
}

/**
 * `newest` and `oldest` go by the article's publication, or its posting where that is not known; `relevance` ranks the
 * latest thousand claims that `q` finds, and is `newest` without `q`.
 */
export const CLAIM_ORDERS = ['newest', 'oldest', 'confidence', 'relevance'] as const
export type ClaimOrder = (typeof CLAIM_ORDERS)[number]

/** Why a claim is there, and with which confidence. */
export type Explanation = {
  readonly claimId: string
  readonly confidence: number
  readonly rule: string
  readonly reasons: readonly Reason[]
}
