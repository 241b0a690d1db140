import type { Span } from './span.ts'

/** What a client tells us about an article; all but the text is optional. */
export type ArticleInput = {
  readonly text: string
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | undefined
  /** The article's id where it is stored already: its claims take theirs from it, whatever else was corrected since. */
  readonly id?: string | undefined
}

/** What a part of the page is, where it is not the article's body. */
export const ZONE_KINDS = [
  'navigation',
  'title-repeat',
  'byline',
  'biography',
  'advertising',
  'related',
  'comments',
  'newsletter',
  'legal',
  'disclaimer',
  'furniture',
] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** A part of the page that was left out of the analysis, with a short reason in plain words. */
export type Zone = Span & { readonly kind: ZoneKind; readonly reason: string }

/**
 * An article after the article stage. `body` lists the stretches to analyse, in order; with `zones` it covers all of
 * the text that is not blank. `title` is the headline's span where the text carries it (it is part of the body).
 */
export type Article = {
  readonly text: string
  readonly input: ArticleInput
  /** ISO 639 code, two letters where there are any; `und` for a text without words. */
  readonly language: string
  readonly body: readonly Span[]
  readonly zones: readonly Zone[]
  readonly title: Span | null
}
