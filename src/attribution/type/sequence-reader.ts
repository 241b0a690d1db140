import { CLAIM_TYPE_COUNT } from '../../domain/claim-type.ts'
import type { WordVectors } from '../../model/word-vectors.ts'
import { advance, GATES, NOTED, STATE } from './gated-unit.ts'
import { keptReadings } from './kept-readings.ts'
import { LONGEST_VIEW, type WordView } from './word-view.ts'

/** What a word gives to both directions of reading, forth and back. */
export const INPUTS = 2 * GATES
/** What both directions know at a word. */
export const WORD_STATE = 2 * STATE
/** What a claim comes to: the maxima over the content's words, then the means over content, cue and source. */
export const POOLED_STATES = 4 * WORD_STATE
/** Rectified units between that and the types. */
export const SEQUENCE_UNITS = 64

/** How many words' inputs are kept, of frequent ones and of others: 4 MB for each thread. */
const KEPT = 1536

/** From a to b, a weight stands at a × (how many b) + b. */
export type SequenceWeights = {
  /** From the dimensions of a word's vector to its inputs, and from its kind (part of the claim and part of speech). */
  readonly input: Float32Array
  readonly inputKinds: Float32Array
  /** From state to gates. */
  readonly forth: Float32Array
  readonly back: Float32Array
  readonly units: Float32Array
  readonly unitBias: Float32Array
  readonly types: Float32Array
  readonly typeBias: Float32Array
}

/** The words of a claim in one row, as they are read: source, cue, content. */
export type WordRow = {
  /** How many there are; what stands behind them is of other claims. */
  readonly length: number
  readonly words: Int32Array
  readonly kinds: Uint8Array
  /** Where cue and content start. */
  readonly cue: number
  readonly content: number
}

/** Makes what puts claims' words in one row, always the same one: use it before the next call. */
export function newWordRow(): (view: WordView) => WordRow {
  const words = new Int32Array(LONGEST_VIEW)
  const kinds = new Uint8Array(LONGEST_VIEW)
  return ({ source, cue, content }) => {
    let length = 0
    for (const part of [source, cue, content]) {
      words.set(part.words, length)
      kinds.set(part.kinds, length)
      length += part.words.length
    }
    return { length, words, kinds, cue: source.words.length, content: length - content.words.length }
  }
}

/** Reads a claim's words in their order: how much that speaks for each type, in log-odds. */
export type ReadSequence = (view: WordView) => Float64Array

/**
 * Makes the reader: a gated recurrent unit goes over source, cue and content forth and another back, so that of every word it
 * is known what stands around it (Schuster and Paliwal, 1997); pooled, that is weighed by a layer of rectified units.
 */
export function sequenceReader(weights: SequenceWeights, vectors: WordVectors): ReadSequence {
  const readings = keptReadings(weights.input, INPUTS, vectors, KEPT)
  const inputs = { forth: new Float64Array(LONGEST_VIEW * GATES), back: new Float64Array(LONGEST_VIEW * GATES) }
  const [forthWeights, backWeights] = [Float64Array.from(weights.forth), Float64Array.from(weights.back)]
  const states = {
    forth: new Float64Array((LONGEST_VIEW + 1) * STATE),
    back: new Float64Array((LONGEST_VIEW + 1) * STATE),
  }
  const noted = new Float64Array(NOTED)
  const pooled = new Float32Array(POOLED_STATES)
  const sums = new Float64Array(SEQUENCE_UNITS)
  const rowOf = newWordRow()

  function readWords({ length, words, kinds }: WordRow): void {
    const { values } = readings
    for (let at = 0; at < length; at++) {
      const word = readings.startOf(words[at]!)
      const kind = kinds[at]! * INPUTS
      const forth = at * GATES
      const back = (length - 1 - at) * GATES
      for (let j = 0; j < GATES; j++) {
        inputs.forth[forth + j] = values[word + j]! + weights.inputKinds[kind + j]!
        inputs.back[back + j] = values[word + GATES + j]! + weights.inputKinds[kind + GATES + j]!
      }
    }
    for (let step = 0; step < length; step++) {
      advance(states.forth, step, inputs.forth, forthWeights, noted, 0)
      advance(states.back, step, inputs.back, backWeights, noted, 0)
    }
  }

  return (view) => {
    const row = rowOf(view)
    readWords(row)
    poolStates(row, states.forth, states.back, pooled, null)
    return typesOf(pooled, weights, sums)
  }
}

/** Where the means start that a word's states go to. */
export const meansOf = ({ cue, content }: WordRow, at: number): number =>
  WORD_STATE * (at >= content ? 1 : at >= cue ? 2 : 3)

/** The share that a word's states have in these means. */
export const shareIn = ({ length, cue, content }: WordRow, at: number): number =>
  1 / (at >= content ? length - content : at >= cue ? content - cue : cue)

/**
 * Pools what both directions know at each word.
 * @param winners where the words are noted that the maxima are from, for training
 */
export function poolStates(
  row: WordRow,
  forth: Float64Array,
  back: Float64Array,
  pooled: Float32Array,
  winners: Int32Array | null,
): void {
  const { length, content } = row
  pooled.fill(0)
  pooled.fill(Number.NEGATIVE_INFINITY, 0, content < length ? WORD_STATE : 0)
  for (let at = 0; at < length; at++) {
    const means = meansOf(row, at)
    const share = shareIn(row, at)
    const [f, b] = [(at + 1) * STATE, (length - at) * STATE]
    for (let j = 0; j < WORD_STATE; j++) {
      const value = j < STATE ? forth[f + j]! : back[b + j - STATE]!
      pooled[means + j]! += value * share
      if (at < content || value <= pooled[j]!) continue
      pooled[j] = value
      if (winners) winners[j] = at
    }
  }
}

function typesOf(
  pooled: Float32Array,
  { units, unitBias, types, typeBias }: SequenceWeights,
  sums: Float64Array,
): Float64Array {
  sums.set(unitBias)
  for (let p = 0; p < POOLED_STATES; p += 4) {
    const a = pooled[p]!
    const b = pooled[p + 1]!
    const c = pooled[p + 2]!
    const d = pooled[p + 3]!
    const row = p * SEQUENCE_UNITS
    for (let unit = 0; unit < SEQUENCE_UNITS; unit++) {
      const k = row + unit
      const two = sums[unit]! + a * units[k]! + b * units[k + SEQUENCE_UNITS]!
      sums[unit] = two + c * units[k + 2 * SEQUENCE_UNITS]! + d * units[k + 3 * SEQUENCE_UNITS]!
    }
  }
  const scores = new Float64Array(typeBias)
  for (let unit = 0; unit < SEQUENCE_UNITS; unit++) {
    if (sums[unit]! <= 0) continue
    for (let type = 0; type < CLAIM_TYPE_COUNT; type++)
      scores[type]! += sums[unit]! * types[unit * CLAIM_TYPE_COUNT + type]!
  }
  return scores
}
