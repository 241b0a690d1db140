import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { Model } from '../../model/format.ts'
import type { WeightTable } from '../../model/table.ts'
import { wordVectors } from '../../model/word-vectors.ts'
import type { TypeEvidence } from './evidence.ts'
import { meaningReader, POOLED, type ReaderWeights, type ReadMeaning } from './meaning-reader.ts'
import type { Backgrounds } from './prior.ts'

export const TYPES = CLAIM_TYPE_NAMES.length

const ROW_BITS = 18

/** Numbers in a row, one for each hidden unit. */
export const HIDDEN = 48
/** Rows of the table of embeddings. */
export const ROWS = 1 << ROW_BITS

/** What models/types.bin keeps beside its tables. */
export type TypeMeta = {
  /** How much the lexicon's prior and the rules' votes count. */
  readonly trust: number
  readonly bias: readonly number[]
  readonly hiddenBias: readonly number[]
  /** The weight from hidden unit h to type t at h × 18 + t. */
  readonly output: readonly number[]
  readonly backgrounds: Backgrounds
}

/** The weights by which words count for their meaning; from pooled reading r to hidden unit h at r × HIDDEN + h of `pool`. */
export type MeaningWeights = ReaderWeights & { readonly pool: Float32Array }

/**
 * A network of one hidden layer: rectified sums of the features' embeddings (× scale) and of what is read off the meaning
 * of the claim's words; then a score for each type.
 */
export type TypeModel = TypeMeta & {
  readonly embeddings: ArrayLike<number>
  readonly scale: number
  readonly pool: Float32Array
  readonly readMeaning: ReadMeaning
}

/** Where the embedding starts that a feature's hash finds. */
export const rowOf = (hash: number): number => (hash >>> (32 - ROW_BITS)) * HIDDEN

/** What a claim's embeddings are multiplied with: the more features, the less each counts. */
export const featureShare = (features: number): number => 1 / Math.sqrt(features + 1)

/** Puts a model together from what training made or a file holds. */
export function typeModel(
  meta: TypeMeta,
  embeddings: ArrayLike<number>,
  scale: number,
  { pool, ...reader }: MeaningWeights,
): TypeModel {
  return { ...meta, embeddings, scale, pool, readMeaning: meaningReader(reader, wordVectors()) }
}

const floats = ({ values, scale }: WeightTable) => Float32Array.from(values, (value) => value * scale)

export function readTypeModel({ meta, tables }: Model): TypeModel {
  const table = (name: keyof MeaningWeights | 'embeddings') => tables.get(name)!
  const { values, scale } = table('embeddings')
  const [read, kinds, pool] = [floats(table('read')), floats(table('kinds')), floats(table('pool'))]
  return typeModel(meta as TypeMeta, values, scale, { read, kinds, pool })
}

/** The values of the hidden units, rectified, and what the meaning of the words gave to each before that. */
export type HiddenLayer = { readonly units: Float64Array; readonly fromMeaning: Float64Array }

/** Adds up the hidden units of a claim. */
export function hiddenLayer(
  { features: { hashes }, view }: Pick<TypeEvidence, 'features' | 'view'>,
  { embeddings, scale, hiddenBias, pool, readMeaning }: TypeModel,
): HiddenLayer {
  const units = new Float64Array(HIDDEN)
  for (const hash of hashes) {
    const row = rowOf(hash)
    for (let unit = 0; unit < HIDDEN; unit++) units[unit]! += embeddings[row + unit]!
  }
  const fromMeaning = new Float64Array(HIDDEN)
  const pooled = readMeaning(view)
  for (let r = 0; r < POOLED; r++) {
    const value = pooled[r]!
    if (value === 0) continue
    const weights = r * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit++) fromMeaning[unit]! += value * pool[weights + unit]!
  }
  const share = featureShare(hashes.length) * scale
  for (let unit = 0; unit < HIDDEN; unit++)
    units[unit] = Math.max(0, units[unit]! * share + hiddenBias[unit]! + fromMeaning[unit]!)
  return { units, fromMeaning }
}

/** Adds what the hidden units say of each type to scores. */
export function addOutputs(scores: Float64Array, { units }: HiddenLayer, { output, bias }: TypeMeta): void {
  for (let type = 0; type < TYPES; type++) scores[type]! += bias[type]!
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = units[unit]!
    if (value > 0) for (let type = 0; type < TYPES; type++) scores[type]! += value * output[unit * TYPES + type]!
  }
}

/**
 * How much each feature, and the meaning of the words as a whole, speaks for a type against the average of all types:
 * where the network stands it is linear, so that the shares add up (with those of the biases).
 */
export function contributions(
  hashes: readonly number[],
  { units, fromMeaning }: HiddenLayer,
  type: number,
  { embeddings, scale, output }: TypeModel,
): { features: Float64Array; meaning: number } {
  const share = featureShare(hashes.length) * scale
  const toward = new Float64Array(HIDDEN)
  let meaning = 0
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (units[unit] === 0) continue
    let mean = 0
    for (let of = 0; of < TYPES; of++) mean += output[unit * TYPES + of]! / TYPES
    toward[unit] = output[unit * TYPES + type]! - mean
    meaning += toward[unit]! * fromMeaning[unit]!
  }
  const features = Float64Array.from(hashes, (hash) => {
    const row = rowOf(hash)
    let sum = 0
    for (let unit = 0; unit < HIDDEN; unit++) sum += toward[unit]! * embeddings[row + unit]!
    return sum * share
  })
  return { features, meaning }
}
