import type { Span } from './span.ts'

/** What an actor may be. */
export const ACTOR_KINDS = ['person', 'organization', 'country', 'group', 'document'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** Which sieve or rule tied a mention to its actor. */
export type ResolvedBy = string

/** An actor of one article. Indexes refer to the article's own list of actors. */
export type Actor = {
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-2: the country itself, or the one that a person or body acts for. */
  readonly country: string | null
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  /** Indexes of the parts of a joint source (`Macron and von der Leyen`). */
  readonly members: readonly number[]
  readonly memberOf: readonly number[]
  readonly onBehalfOf: readonly number[]
}

/** Part of the text that refers to an actor. */
export type Mention = Span & { readonly actor: number; readonly resolvedBy: ResolvedBy }

/** What the actors stage says of one attribution: indexes into `actors`. */
type Participants = {
  readonly speaker: { readonly actor: number; readonly resolvedBy: ResolvedBy } | null
  readonly targets: readonly { readonly actor: number; readonly resolvedBy: ResolvedBy }[]
}

/** The actors stage's answer: `participants[i]` belongs to attribution i. */
export type Cast = {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly participants: readonly Participants[]
}
