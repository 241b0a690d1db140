import { DIMENSIONS, type WordVectors } from '../../model/word-vectors.ts'

/** What a matrix makes of words' vectors: the readings of a word start at `startOf(word)` of `values`. */
type KeptReadings = {
  readonly values: Float32Array
  /** A word's readings are there until the next call; those of a word without vector, -1, are 0. */
  readonly startOf: (word: number) => number
}

/**
 * Multiplies words' vectors by a matrix and keeps what comes of it, as most words of an article are those of others: for good
 * that of the most frequent words, which have the lowest numbers; that of the others until there are too many.
 * @param matrix the weight from dimension d to reading r at d × size + r
 * @param size how many readings a word has
 * @param most how many frequent words' readings are kept, and how many others'
 */
export function keptReadings(matrix: Float32Array, size: number, vectors: WordVectors, most: number): KeptReadings {
  const values = new Float32Array((2 * most + 1) * size)
  /** The row of a word that was read, or 0, which is that of unknown words. */
  const rows = new Uint16Array(vectors.count)
  let others = 0

  function newRow(word: number): number {
    if (word < most) return word + 1
    if (others === most) {
      rows.fill(0, most)
      others = 0
    }
    return most + ++others
  }

  function startOf(word: number): number {
    if (word < 0) return 0
    if (rows[word]! > 0) return rows[word]! * size
    const row = newRow(word)
    rows[word] = row
    const start = row * size
    values.fill(0, start, start + size)
    for (let d = 0; d < DIMENSIONS; d += 4) addDimensions(word, d, start)
    return start
  }

  /** Adds what four dimensions give: done one by one, it takes twice as long. */
  function addDimensions(word: number, d: number, start: number): void {
    const from = word * DIMENSIONS + d
    const a = vectors.values[from]! * vectors.scale
    const b = vectors.values[from + 1]! * vectors.scale
    const c = vectors.values[from + 2]! * vectors.scale
    const e = vectors.values[from + 3]! * vectors.scale
    const row = d * size
    for (let r = 0; r < size; r++) {
      const k = row + r
      values[start + r] =
        values[start + r]! +
        (a * matrix[k]! + b * matrix[k + size]!) +
        (c * matrix[k + 2 * size]! + e * matrix[k + 3 * size]!)
    }
  }

  return { values, startOf }
}
