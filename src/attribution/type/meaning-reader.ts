import { DIMENSIONS, type WordVectors } from '../../model/word-vectors.ts'
import type { SeenWords, WordView } from './word-view.ts'

/** What is read off each word: so many rectified sums of its vector's numbers. */
export const READINGS = 64
/** What a claim comes to: the readings' maxima over the content, then their means over content, cue and source. */
export const POOLED = 4 * READINGS

/** How many words' readings are kept: 2 MB for each thread. */
const KEPT = 8192

/** The weight from dimension d to reading r at d × READINGS + r; the bias of kind k at k × READINGS + r. */
export type ReaderWeights = { readonly read: Float32Array; readonly kinds: Float32Array }

/** Reads a claim's words, whatever their order, into the same numbers every time: use them before the next call. */
export type ReadMeaning = (view: WordView) => Float32Array

/** Makes the reader; what it makes of a word it keeps, as most words of an article are those of others. */
export function meaningReader({ read, kinds }: ReaderWeights, vectors: WordVectors): ReadMeaning {
  const readings = new Float32Array((KEPT + 1) * READINGS)
  /** The row of a word that was read, or 0, which is that of unknown words. */
  const rows = new Uint16Array(vectors.count)
  let used = 0
  const pooled = new Float32Array(POOLED)

  /** Where the readings of a word start. */
  function readingsOf(word: number): number {
    if (word < 0) return 0
    if (rows[word]! > 0) return rows[word]! * READINGS
    if (used === KEPT) {
      rows.fill(0)
      readings.fill(0)
      used = 0
    }
    rows[word] = ++used
    const row = used * READINGS
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = vectors.values[word * DIMENSIONS + d]! * vectors.scale
      for (let r = 0; r < READINGS; r++) readings[row + r]! += value * read[d * READINGS + r]!
    }
    return row
  }

  /** Adds the means of a part's readings to `pooled` from `means` on, and raises those from `maxima` on where that is wanted. */
  function pool(part: SeenWords, means: number, maxima: number | null): void {
    const share = 1 / part.words.length
    for (let at = 0; at < part.words.length; at++) {
      const row = readingsOf(part.words[at]!)
      const bias = part.kinds[at]! * READINGS
      for (let r = 0; r < READINGS; r++) {
        const value = readings[row + r]! + kinds[bias + r]!
        // Rectified without a branch: no processor foresees the sign, and guessing wrong takes longer than adding nothing.
        const rectified = (value + Math.abs(value)) / 2
        pooled[means + r]! += rectified * share
        if (maxima !== null && rectified > pooled[maxima + r]!) pooled[maxima + r] = rectified
      }
    }
  }

  return ({ source, cue, content }) => {
    pooled.fill(0)
    pool(content, READINGS, 0)
    pool(cue, 2 * READINGS, null)
    pool(source, 3 * READINGS, null)
    return pooled
  }
}
