import { softmax } from '../../src/actors/targets/decode.ts'
import { type Random, shuffled } from '../random.ts'
import type { TargetClaim } from './target-rows.ts'

export type RankerSettings = { readonly epochs: number; readonly rate: number; readonly decay: number }

/**
 * A log-linear ranker: for each claim the probability of its right candidates together (of nobody, where it has none) is
 * made high, by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011) with weight decay on the features seen.
 */
export function trainRanker(
  claims: readonly TargetClaim[],
  slots: number,
  random: Random,
  { epochs, rate, decay }: RankerSettings,
): Float32Array {
  const weights = new Float32Array(slots)
  const squares = new Float32Array(slots).fill(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { candidates } of shuffled(claims, random)) {
      const probabilities = softmax(candidates.map(({ slots: features }) => scoreOf(weights, features)))
      const right = candidates.reduce((sum, candidate, at) => sum + (candidate.right ? probabilities[at]! : 0), 0)
      candidates.forEach(({ slots: features, right: wanted }, at) => {
        const error = (wanted ? probabilities[at]! / Math.max(right, 1e-6) : 0) - probabilities[at]!
        for (const slot of features) {
          const gradient = error - decay * weights[slot]!
          squares[slot]! += gradient * gradient
          weights[slot]! += (rate * gradient) / Math.sqrt(squares[slot]!)
        }
      })
    }
  }
  return weights
}

export function scoreOf(weights: Float32Array, features: Int32Array): number {
  let sum = 0
  for (const slot of features) sum += weights[slot]!
  return sum
}
