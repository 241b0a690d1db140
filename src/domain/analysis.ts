import type { ActorKind } from './actor.ts'
import type { Zone } from './article.ts'
import type { ActorRef, Claim } from './claim.ts'
import type { TextSpan } from './span.ts'

/** An actor of one article with its ids resolved; `mentions` in order of the text. */
export type AnalysedActor = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly members: readonly ActorRef[]
  readonly memberOf: readonly ActorRef[]
  readonly onBehalfOf: readonly ActorRef[]
  readonly mentions: readonly TextSpan[]
}

/** All that `analyse` says of an article: plain data that survives structured cloning between threads. */
export type Analysis = {
  readonly version: string
  readonly language: string
  readonly zones: readonly Zone[]
  readonly claims: readonly Claim[]
  readonly actors: readonly AnalysedActor[]
}
