import type { Span } from './span.ts'

/** Whether an answer sides with what it answers. */
export type Stance = 'for' | 'against'

/** Claim `from` answers claim `to`; both are indexes into the article's attributions. */
export type Response = {
  readonly from: number
  readonly to: number
  readonly stance: Stance
  readonly confidence: number
  readonly rule: string
  readonly evidence: readonly Span[]
}
