import type { ClaimType } from './claim-type.ts'
import type { Span } from './span.ts'

/** How much of the content stands in quotation marks: all, nothing, or a part. */
export type QuotationForm = 'direct' | 'indirect' | 'mixed'

/** One piece of evidence for or against an inference, in words that a developer understands. */
export type Reason = {
  /** What was decided: that there is a cue, which span is the source, which is the content, which type. */
  readonly about: 'cue' | 'source' | 'content' | 'relation' | 'type'
  readonly text: string
  /** Signed contribution in log-odds; positive speaks for. Rules that decide outright carry null. */
  readonly weight: number | null
}

/** A type that an act may be of, and how probable that is. */
export type TypeChance = { readonly type: ClaimType; readonly probability: number }

/** How probable it is that an act is of this type. */
export const chanceOf = (types: readonly TypeChance[], type: ClaimType): number =>
  types.find((chance) => chance.type === type)?.probability ?? 0

/** How probable it is that an act is of one of these types. */
export function chanceOfAny(types: readonly TypeChance[], wanted: ReadonlySet<ClaimType>): number {
  let sum = 0
  for (const { type, probability } of types) if (wanted.has(type)) sum += probability
  return sum
}

/** How many numbers are read off the meaning of a claim's words. */
export const CLAIM_READINGS = 256

/** Spans found in the article: who (source) by which words (cue) took a position on what (content), and how. */
export type Attribution = {
  readonly source: Span | null
  readonly cue: Span
  /** Index of the sentence that holds the cue, and of the cue's head word among that sentence's tokens. */
  readonly sentence: number
  readonly cueHead: number
  readonly cueLemma: string
  /** In order of the text, never empty, never overlapping each other, the cue or the source inside them. */
  readonly content: readonly Span[]
  readonly quotation: QuotationForm
  readonly type: ClaimType
  /** What the act may be, the likeliest (`type`) first; types that are hardly possible are left out. */
  readonly types: readonly TypeChance[]
  /** What the words mean, in CLAIM_READINGS numbers as models/types.bin reads them: later stages learn from it. */
  readonly readings: Float32Array
  readonly negated: boolean
  readonly hedged: boolean
  /** Index, in the same list, of the attribution whose content holds this one. */
  readonly parent: number | null
  /** Calibrated probability that the relation is right by the scorer's relation match. */
  readonly confidence: number
  /** What made it: the construction or rule by name, e.g. `verb-clause`, `according-to`, `transcript-colon`. */
  readonly rule: string
  readonly reasons: readonly Reason[]
}
