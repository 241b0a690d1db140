import type { Random } from '../random.ts'

/**
 * Follow-the-regularised-leader with per-coordinate rates and L1 and L2 (McMahan et al., "Ad click prediction: a view
 * from the trenches", KDD 2013): an online learner whose weights stay sparse. Deterministic: the same examples in the
 * same order give the same weights.
 */
export type Ftrl = {
  readonly mask: number
  /** The current weights, kept up to date for every coordinate that was touched. */
  readonly weights: Float32Array
  readonly z: Float64Array
  readonly n: Float64Array
  readonly settings: FtrlSettings
}

/** Rates and penalties by the paper’s names. */
export type FtrlSettings = {
  /** log2 of the number of weights. */
  readonly bits: number
  readonly alpha: number
  readonly beta: number
  readonly l1: number
  readonly l2: number
  readonly epochs: number
}

/** A learner that has seen nothing. */
export function newFtrl(settings: FtrlSettings): Ftrl {
  const size = 2 ** settings.bits
  return {
    mask: size - 1,
    weights: new Float32Array(size),
    z: new Float64Array(size),
    n: new Float64Array(size),
    settings,
  }
}

/** Sum of the weights of the features `ids[from..to)`. */
export function dot({ weights, mask }: Ftrl, ids: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += weights[ids[i]! & mask]!
  return sum
}

/** Takes one step against the loss's derivative `gradient` with respect to the score, for every feature given. */
export function step(learner: Ftrl, ids: Int32Array, from: number, to: number, gradient: number): void {
  const { weights, z, n, mask } = learner
  const { alpha, beta, l1, l2 } = learner.settings
  const square = gradient * gradient
  for (let i = from; i < to; i++) {
    const slot = ids[i]! & mask
    const before = Math.sqrt(n[slot]!)
    n[slot]! += square
    const root = Math.sqrt(n[slot]!)
    const shifted = z[slot]! + gradient - ((root - before) / alpha) * weights[slot]!
    z[slot] = shifted
    weights[slot] = Math.abs(shifted) <= l1 ? 0 : -(shifted - Math.sign(shifted) * l1) / ((beta + root) / alpha + l2)
  }
}

/** The numbers below `count` in an order that depends on the seed alone. */
export function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
