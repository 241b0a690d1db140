import type { ClaimType } from '../domain/claim-type.ts'

/**
 * How a cue takes what it reports. `that`: a clause (“said that …”); `whether`: an embedded question; `to`: the source's
 * own act (“vowed to …”); `object-to`: another's act (“urged NATO to …”); `gerund`: “suggested leaving”; `object`: a noun
 * phrase (“rejected the plan”); `person`: the one praised, blamed or attacked; `recipient`: the one told (“told
 * reporters …”); `complement`: “called it a failure”, “sees them as rivals”; `quote`: words in quotation marks.
 */
export type CueFrame =
  | 'that'
  | 'whether'
  | 'to'
  | 'object-to'
  | 'gerund'
  | 'object'
  | 'person'
  | 'recipient'
  | 'complement'
  | 'quote'

/** What a cue may mean. */
export type CueSense = {
  /** Relative weights, 1–9, of the claim types that the cue stands for when nothing else is known. */
  readonly types: Readonly<Partial<Record<ClaimType, number>>>
  /** The constructions it usually reports with; empty or absent where any will do. */
  readonly frames?: readonly CueFrame[]
  /** Types that a construction settles: `ask to` is a request, `ask whether` a question. */
  readonly byFrame?: Readonly<Partial<Record<CueFrame, ClaimType>>>
  /** True where the cue says only that something was said and the content decides the type. */
  readonly neutral?: boolean
}
