import { type Random, shuffled } from '../random.ts'

export type RankerSettings = { readonly epochs: number; readonly rate: number; readonly decay: number }

/** A candidate: the slots of its features, and whether it is right. Slots stand in as many equal blocks as the choice has `blocks`. */
export type Row = { readonly slots: Int32Array; readonly right: boolean }

/** A choice among candidates; at least one is right. `blocks` says how much each block of their slots counts: all alike if it is absent. */
export type Choice = { readonly candidates: readonly Row[]; readonly blocks?: readonly number[] }

const ONE_BLOCK: readonly number[] = [1]

/**
 * A log-linear ranker: for each choice the probability of its right candidates together (of nobody, where it has none) is
 * made high, by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011) with weight decay on the features seen.
 */
export function trainRanker(
  choices: readonly Choice[],
  slots: number,
  random: Random,
  { epochs, rate, decay }: RankerSettings,
): Float32Array {
  const weights = new Float32Array(slots)
  const squares = new Float32Array(slots).fill(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { candidates, blocks = ONE_BLOCK } of shuffled(choices, random)) {
      const probabilities = chances(candidates, blocks, weights)
      const right = candidates.reduce((sum, candidate, at) => sum + (candidate.right ? probabilities[at]! : 0), 0)
      candidates.forEach(({ slots: features, right: wanted }, at) => {
        const error = (wanted ? probabilities[at]! / Math.max(right, 1e-6) : 0) - probabilities[at]!
        const size = features.length / blocks.length
        for (let block = 0, i = 0; block < blocks.length; block++) {
          const share = blocks[block]!
          for (const end = i + size; i < end; i++) {
            const slot = features[i]!
            const gradient = share * (error - decay * weights[slot]!)
            squares[slot]! += gradient * gradient
            weights[slot]! += (rate * gradient) / Math.sqrt(squares[slot]!)
          }
        }
      })
    }
  }
  return weights
}

function chances(candidates: readonly Row[], blocks: readonly number[], weights: Float32Array): Float64Array {
  const scores = Float64Array.from(candidates, ({ slots }) => scoreOf(weights, slots, blocks))
  const highest = Math.max(...scores)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest)
  return scores.map((power) => power / sum)
}

function scoreOf(weights: Float32Array, features: Int32Array, blocks: readonly number[]): number {
  const size = features.length / blocks.length
  let score = 0
  for (let block = 0, i = 0; block < blocks.length; block++) {
    let sum = 0
    for (const end = i + size; i < end; i++) sum += weights[features[i]!]!
    score += blocks[block]! * sum
  }
  return score
}
