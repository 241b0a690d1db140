import type { ActorKind } from './actor.ts'
import type { QuotationForm, Reason } from './attribution.ts'
import type { ClaimType } from './claim-type.ts'
import type { Stance } from './response.ts'
import type { TextSpan } from './span.ts'

/** An actor as claims and lists name it; `country` is ISO 3166-1 alpha-2. */
export type ActorRef = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
}

/** The actor behind a source, the rule or sieve that found it, and of a joint source its parts. */
export type Speaker = ActorRef & { readonly resolvedBy: string; readonly members: readonly ActorRef[] }

/** Which claim another answers, for or against, and the words that show it; `confidence` is a probability. */
export type ClaimResponse = {
  readonly claimId: string
  readonly stance: Stance
  readonly confidence: number
  readonly rule: string
  readonly evidence: readonly TextSpan[]
}

/** A date named in a claim's sentence; `value` is ISO 8601, null where `publishedAt` would be needed and is missing. */
export type ClaimDate = TextSpan & { readonly value: string | null; readonly role: 'said' | 'deadline' | 'mentioned' }

/** The record that is stored and served. The wire form is in openapi/schemas; this is the same, as plain data. */
export type Claim = {
  readonly id: string
  readonly type: ClaimType
  readonly summary: string
  readonly source: TextSpan | null
  readonly cue: TextSpan & { readonly lemma: string }
  readonly content: readonly TextSpan[]
  readonly quotation: QuotationForm
  readonly speaker: Speaker | null
  readonly targets: readonly ActorRef[]
  readonly negated: boolean
  readonly hedged: boolean
  readonly parentId: string | null
  readonly responseTo: ClaimResponse | null
  readonly dates: readonly ClaimDate[]
  readonly cameo: string
  readonly confidence: number
  readonly evidence: { readonly sentence: TextSpan; readonly rule: string }
  /** Why the claim is there; served by the explanation resource, not with the claim. */
  readonly reasons: readonly Reason[]
}
