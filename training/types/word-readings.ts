import { DIMENSIONS, type WordVectors } from '../../src/model/word-vectors.ts'
import { dense } from '../nets/adam.ts'

/** A word and the gradient of its readings. */
type Gathered = readonly [word: number, gradient: Float32Array]
type Four = [Gathered, Gathered, Gathered, Gathered]

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
  /** Fills up a group of four words. */
  const noWord: Gathered = [0, new Float32Array(size)]

  function read(word: number): Float32Array {
    const found = new Float32Array(size)
    if (word < 0) return found
    const { weights } = matrix
    const start = word * DIMENSIONS
    for (let d = 0; d < DIMENSIONS; d += 4) {
      const [a, b, c, e] = [values[start + d]!, values[start + d + 1]!, values[start + d + 2]!, values[start + d + 3]!]
      for (let r = 0, at = d * size; r < size; r++, at++)
        found[r] =
          found[r]! +
          (a * weights[at]! + b * weights[at + size]! + (c * weights[at + 2 * size]! + e * weights[at + 3 * size]!))
    }
    return found
  }

  /** Adds to the matrix's gradient what its words since the last step have gathered, four of them at a time. */
  function multiplyOut(): void {
    const { gradient } = matrix
    const words = [...gradients]
    for (let first = 0; first < words.length; first += 4) {
      const [[v, ofV], [w, ofW], [x, ofX], [y, ofY]] = [0, 1, 2, 3].map((i) => words[first + i] ?? noWord) as Four
      for (let d = 0; d < DIMENSIONS; d++) {
        const [a, b] = [values[v * DIMENSIONS + d]!, values[w * DIMENSIONS + d]!]
        const [c, e] = [values[x * DIMENSIONS + d]!, values[y * DIMENSIONS + d]!]
        for (let r = 0, at = d * size; r < size; r++, at++)
          gradient[at] = gradient[at]! + (a * ofV[r]! + b * ofW[r]! + (c * ofX[r]! + e * ofY[r]!))
      }
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
