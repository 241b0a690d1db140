import { DIMENSIONS, type WordVectors } from '../../src/model/word-vectors.ts'
import { dense } from './adam.ts'

/** What the trained matrix reads from words' vectors, in training. A word hidden or without a vector is -1 and reads nothing. */
export type WordReadings = {
  readonly of: (word: number) => Float32Array
  /** Where the gradient of a word's readings is gathered up to the next step. */
  readonly gradientOf: (word: number) => Float32Array
  readonly step: (rate: number) => void
  readonly weights: () => Float32Array
}

/**
 * Reads words by their vectors. Up to the next step a word always reads the same: its readings are kept, and its
 * gradients gathered before they are multiplied out.
 * @param size how many readings a word has
 * @param first draws the first weights
 */
export function wordReadings(vectors: WordVectors, size: number, first: () => number, decay: number): WordReadings {
  const matrix = dense(DIMENSIONS * size, first, decay)
  const values = Float32Array.from(vectors.values, (value) => value * vectors.scale)
  const readings = new Map<number, Float32Array>()
  const gradients = new Map<number, Float32Array>()

  function read(word: number): Float32Array {
    const found = new Float32Array(size)
    if (word < 0) return found
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = values[word * DIMENSIONS + d]!
      const row = d * size
      for (let r = 0; r < size; r++) found[r]! += value * matrix.weights[row + r]!
    }
    return found
  }

  /** Adds to the matrix's gradient what its words since the last step have gathered. */
  function multiplyOut(): void {
    for (const [word, gradient] of gradients)
      for (let d = 0; d < DIMENSIONS; d++) {
        const value = values[word * DIMENSIONS + d]!
        const row = d * size
        for (let r = 0; r < size; r++) matrix.gradient[row + r]! += value * gradient[r]!
      }
  }

  return {
    of: (word) => kept(readings, word, () => read(word)),
    gradientOf: (word) => kept(gradients, word, () => new Float32Array(size)),
    step(rate) {
      multiplyOut()
      gradients.clear()
      readings.clear()
      matrix.step(rate)
    },
    weights: () => matrix.weights,
  }
}

function kept(known: Map<number, Float32Array>, word: number, make: () => Float32Array): Float32Array {
  let values = known.get(word)
  if (!values) {
    values = make()
    known.set(word, values)
  }
  return values
}
