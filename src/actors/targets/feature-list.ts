import { mix } from '../../model/hash.ts'
import type { Act } from './acts.ts'

const MASK = (1 << 20) - 1

/** Number of slots in the model's table. */
export const SLOTS = MASK + 1

/** The slot of the model's table that a feature has when the act is the one with this salt. */
export const slotOf = (feature: number, salt: number): number => mix(feature, salt) & MASK

/** Adds a feature, by the hash of its name, with a value. */
export type Add = (name: number, value: number) => void

/** A list of features and what adds to it. */
export function featureList(): { features: number[]; add: Add } {
  const features: number[] = []
  return { features, add: (name, value) => features.push(mix(name, value)) }
}

/** The score of a candidate's features, given what the act may be. */
export type Score = (features: readonly number[], acts: readonly Act[]) => number

/** Scores by a table of weights: the sums for each act, as probable as the act is. */
export function scoreBy(weights: ArrayLike<number>, scale = 1): Score {
  return (features, acts) => {
    let score = 0
    for (const { salt, probability } of acts) {
      let sum = 0
      for (let i = 0; i < features.length; i++) sum += weights[slotOf(features[i]!, salt)]!
      score += sum * probability
    }
    return score * scale
  }
}
