/**
 * Weights of an averaged perceptron (Freund and Schapire 1999; Collins, EMNLP 2002). The average over all steps is kept
 * lazily: `totals` holds each change times the step it was made at.
 */
export type Averaged = { readonly weights: Float32Array; readonly totals: Float64Array; step: number }

/** Weights before the first step. */
export function newAveraged(slots: number): Averaged {
  return { weights: new Float32Array(slots), totals: new Float64Array(slots), step: 1 }
}

/** Adds `delta` to the weights of one class of every feature row. */
export function adjust(
  { weights, totals, step }: Averaged,
  rows: Int32Array,
  count: number,
  of: number,
  delta: number,
) {
  for (let i = 0; i < count; i++) {
    const slot = rows[i]! + of
    weights[slot]! += delta
    totals[slot]! += delta * step
  }
}

/** The average of the weights over all steps so far. */
export function averaged({ weights, totals, step }: Averaged): Float32Array {
  const average = new Float32Array(weights.length)
  for (let i = 0; i < weights.length; i++) average[i] = weights[i]! - totals[i]! / step
  return average
}
