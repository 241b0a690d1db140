import { CLAIM_TYPE_COUNT } from '../../domain/claim-type.ts'
import type { Model } from '../../model/format.ts'
import { wordVectors } from '../../model/word-vectors.ts'
import type { TypeEvidence } from './evidence.ts'
import { meaningReader, POOLED, type ReaderWeights, type ReadMeaning } from './meaning-reader.ts'
import type { Backgrounds } from './prior.ts'
import { type ReadSequence, type SequenceWeights, sequenceReader } from './sequence-reader.ts'

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
  /** The other network, which reads the words in their order; a model in the making has none yet. */
  readonly readSequence: ReadSequence | null
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
  { read, kinds, pool }: MeaningWeights,
  sequence: SequenceWeights | null,
): TypeModel {
  const vectors = wordVectors()
  const readSequence = sequence && sequenceReader(sequence, vectors)
  return { ...meta, embeddings, scale, pool, readMeaning: meaningReader({ read, kinds }, vectors), readSequence }
}

/** Reads models/types.bin, which has a table for each of the weights. */
export function readTypeModel({ meta, tables }: Model): TypeModel {
  const { values: embeddings, scale } = tables.get('embeddings')!
  const weights = Object.fromEntries(
    [...tables]
      .filter(([name]) => name !== 'embeddings')
      .map(([name, table]) => [name, Float32Array.from(table.values, (value) => value * table.scale)]),
  ) as MeaningWeights & SequenceWeights
  return typeModel(meta as TypeMeta, embeddings, scale, weights, weights)
}

/** The values of the hidden units, rectified, and what the meaning of the words, as it was read, gave to each before that. */
export type HiddenLayer = {
  readonly units: Float64Array
  readonly fromMeaning: Float64Array
  readonly readings: Float32Array
}

/** Adds the features' embeddings to the units. The network's innermost loop, in steps of four features: a third faster. */
function addEmbeddings(units: Float64Array, hashes: readonly number[], embeddings: ArrayLike<number>): void {
  let at = 0
  for (; at + 4 <= hashes.length; at += 4) {
    const [a, b] = [rowOf(hashes[at]!), rowOf(hashes[at + 1]!)]
    const [c, d] = [rowOf(hashes[at + 2]!), rowOf(hashes[at + 3]!)]
    for (let u = 0; u < HIDDEN; u++)
      units[u] = units[u]! + embeddings[a + u]! + embeddings[b + u]! + embeddings[c + u]! + embeddings[d + u]!
  }
  for (; at < hashes.length; at++) {
    const row = rowOf(hashes[at]!)
    for (let u = 0; u < HIDDEN; u++) units[u]! += embeddings[row + u]!
  }
}

/** Adds what the pooled readings give to the units, in steps of four readings. */
function addReadings(units: Float64Array, readings: Float32Array, pool: Float32Array): void {
  for (let r = 0; r < POOLED; r += 4) {
    const a = readings[r]!
    const b = readings[r + 1]!
    const c = readings[r + 2]!
    const d = readings[r + 3]!
    const row = r * HIDDEN
    for (let u = 0; u < HIDDEN; u++) {
      const k = row + u
      const two = units[u]! + a * pool[k]! + b * pool[k + HIDDEN]!
      units[u] = two + c * pool[k + 2 * HIDDEN]! + d * pool[k + 3 * HIDDEN]!
    }
  }
}

/** Adds up the hidden units of a claim. */
export function hiddenLayer(
  { features: { hashes }, view }: Pick<TypeEvidence, 'features' | 'view'>,
  { embeddings, scale, hiddenBias, pool, readMeaning }: TypeModel,
): HiddenLayer {
  const units = new Float64Array(HIDDEN)
  addEmbeddings(units, hashes, embeddings)
  const fromMeaning = new Float64Array(HIDDEN)
  const readings = readMeaning(view).slice()
  addReadings(fromMeaning, readings, pool)
  const share = featureShare(hashes.length) * scale
  for (let unit = 0; unit < HIDDEN; unit++)
    units[unit] = Math.max(0, units[unit]! * share + hiddenBias[unit]! + fromMeaning[unit]!)
  return { units, fromMeaning, readings }
}

/** Adds what the hidden units say of each type to scores. */
export function addOutputs(scores: Float64Array, { units }: HiddenLayer, { output, bias }: TypeMeta): void {
  for (let type = 0; type < CLAIM_TYPE_COUNT; type++) scores[type]! += bias[type]!
  for (let unit = 0; unit < HIDDEN; unit++) {
    const value = units[unit]!
    if (value > 0)
      for (let type = 0; type < CLAIM_TYPE_COUNT; type++)
        scores[type]! += value * output[unit * CLAIM_TYPE_COUNT + type]!
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
  // The units that are on, and how much more each speaks for the type than for the average type.
  const on: number[] = []
  const toward = new Float64Array(HIDDEN)
  let meaning = 0
  for (let unit = 0; unit < HIDDEN; unit++) {
    if (units[unit] === 0) continue
    let mean = 0
    for (let of = 0; of < CLAIM_TYPE_COUNT; of++) mean += output[unit * CLAIM_TYPE_COUNT + of]! / CLAIM_TYPE_COUNT
    const more = output[unit * CLAIM_TYPE_COUNT + type]! - mean
    toward[on.length] = more
    on.push(unit)
    meaning += more * fromMeaning[unit]!
  }
  const features = new Float64Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const row = rowOf(hashes[at]!)
    let sum = 0
    for (let i = 0; i < on.length; i++) sum += toward[i]! * embeddings[row + on[i]!]!
    features[at] = sum * share
  }
  return { features, meaning }
}
