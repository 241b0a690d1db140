import type { QuotationForm, Reason } from './attribution.ts'
import type { Claim } from './claim.ts'
import type { ClaimType } from './claim-type.ts'

/** The article of a claim, in short. */
export type ArticleRef = {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** A claim as it is kept; its reasons are served by the explanation. */
export type StoredClaim = Omit<Claim, 'reasons'> & { readonly articleId: string; readonly article: ArticleRef }

/** All filters given must hold. `speaker` is an actor's id; `minConfidence` lies in 0–1. */
export type ClaimFilter = {
  readonly type?: ClaimType | undefined
  readonly speaker?: string | undefined
  readonly article?: string | undefined
  readonly quotation?: QuotationForm | undefined
  readonly minConfidence?: number | undefined
}

/** Why a claim is there, and with which confidence. */
export type Explanation = {
  readonly claimId: string
  readonly confidence: number
  readonly rule: string
  readonly reasons: readonly Reason[]
}
