/** A claim's confidence and whether it was right. */
export type Outcome = { readonly confidence: number; readonly right: boolean }

export type ReliabilityRow = {
  readonly from: number
  readonly claims: number
  readonly confidence: number
  readonly right: number
}

/** Mean confidence and share of right claims by tenths of confidence. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    const mean = (of: (outcome: Outcome) => number) =>
      Math.round((1000 * inside.reduce((sum, outcome) => sum + of(outcome), 0)) / Math.max(1, inside.length)) / 1000
    return {
      from: tenth / 10,
      claims: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    }
  }).filter(({ claims }) => claims > 0)
}

/** Expected calibration error: the mean distance of confidence from truth, weighted by claims (Naeini et al., AAAI 2015). */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const off = reliability(outcomes).reduce(
    (sum, { claims, confidence, right }) => sum + claims * Math.abs(confidence - right),
    0,
  )
  return Math.round((10_000 * off) / Math.max(1, outcomes.length)) / 10_000
}
