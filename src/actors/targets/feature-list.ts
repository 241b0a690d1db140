import { mix } from '../../model/hash.ts'
import type { Act } from './acts.ts'

const MASK = (1 << 20) - 1

/** Number of slots in the model's table. */
export const SLOTS = MASK + 1

/** The slot of the model's table that a feature has when the act is the one with this salt. */
export const slotOf = (feature: number, salt: number): number => mix(feature, salt) & MASK

/** The features of one candidate in a list that is used again for the next: the first `size` numbers count. */
export type FeatureList = { readonly features: number[]; size: number }

const list: FeatureList = { features: [], size: 0 }

/** Begins with the features of a candidate. */
export function newFeatures(): FeatureList {
  list.size = 0
  return list
}

/** Adds a feature, by the hash of its name, with a value. */
export function add(list: FeatureList, name: number, value: number): void {
  list.features[list.size++] = mix(name, value)
}

/** The score of a candidate's features, given what the act may be. */
export type Score = (list: FeatureList, acts: readonly Act[]) => number

/** Scores by a table of weights: the sums for each act, as probable as the act is. */
export function scoreBy(weights: ArrayLike<number>, scale = 1): Score {
  return ({ features, size }, acts) => {
    let score = 0
    for (const { salt, probability } of acts) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += weights[slotOf(features[i]!, salt)]!
      score += sum * probability
    }
    return score * scale
  }
}
