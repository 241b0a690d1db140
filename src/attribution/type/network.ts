import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { Model } from '../../model/format.ts'
import type { Backgrounds } from './prior.ts'

export const TYPES = CLAIM_TYPE_NAMES.length

const ROW_BITS = 18

/** Numbers in a row, one for each hidden unit. */
export const HIDDEN = 48
/** Rows of the table of embeddings. */
export const ROWS = 1 << ROW_BITS

/** What models/types.bin keeps beside its embeddings. */
export type TypeMeta = {
  /** How much the lexicon's prior and the rules' votes count. */
  readonly trust: number
  readonly bias: readonly number[]
  readonly hiddenBias: readonly number[]
  /** The weight from hidden unit h to type t at h × 18 + t. */
  readonly output: readonly number[]
  readonly backgrounds: Backgrounds
}

/** A network of one hidden layer: rectified sums of the features' embeddings (× scale), then a score for each type. */
export type TypeModel = TypeMeta & { readonly embeddings: ArrayLike<number>; readonly scale: number }

/** Where the embedding starts that a feature's hash finds. */
export const rowOf = (hash: number): number => (hash >>> (32 - ROW_BITS)) * HIDDEN

/** What a claim's embeddings are multiplied with: the more features, the less each counts. */
export const featureShare = (features: number): number => 1 / Math.sqrt(features + 1)

export function readTypeModel(model: Model): TypeModel {
  const { values, scale } = model.tables.get('embeddings')!
  return { ...(model.meta as TypeMeta), embeddings: values, scale }
}

/** The values of the hidden units, rectified. */
export function hiddenUnits(hashes: readonly number[], { embeddings, scale, hiddenBias }: TypeModel): Float64Array {
  const share = featureShare(hashes.length) * scale
  const sums = new Float64Array(HIDDEN)
  for (const hash of hashes) {
    const row = rowOf(hash)
    for (let unit = 0; unit < HIDDEN; unit++) sums[unit]! += embeddings[row + unit]!
  }
  return sums.map((sum, unit) => Math.max(0, sum * share + hiddenBias[unit]!))
}

/** Adds what the hidden units say of each type to scores. */
export function addOutputs(scores: Float64Array, hidden: Float64Array, { output, bias }: TypeModel): void {
  for (let type = 0; type < TYPES; type++) scores[type]! += bias[type]!
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = hidden[unit]!
    if (value > 0) for (let type = 0; type < TYPES; type++) scores[type]! += value * output[unit * TYPES + type]!
  }
}

/**
 * How much each feature speaks for a type against the average of all types: where the network stands it is linear, so
 * the shares add up.
 */
export function contributions(
  hashes: readonly number[],
  hidden: Float64Array,
  type: number,
  { embeddings, scale, output }: TypeModel,
): Float64Array {
  const share = featureShare(hashes.length) * scale
  const toward = new Float64Array(HIDDEN)
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (hidden[unit] === 0) continue
    let mean = 0
    for (let of = 0; of < TYPES; of++) mean += output[unit * TYPES + of]! / TYPES
    toward[unit] = (output[unit * TYPES + type]! - mean) * share
  }
  return Float64Array.from(hashes, (hash) => {
    const row = rowOf(hash)
    let sum = 0
    for (let unit = 0; unit < HIDDEN; unit++) sum += toward[unit]! * embeddings[row + unit]!
    return sum
  })
}
