import { CLAIM_READINGS } from '../../domain/attribution.ts'
import type { WordVectors } from '../../model/word-vectors.ts'
import { keptReadings } from './kept-readings.ts'
import type { SeenWords, WordView } from './word-view.ts'

/** What a claim comes to: the readings' maxima over the content, then their means over content, cue and source. */
export const POOLED = CLAIM_READINGS
/** What is read off each word: so many rectified sums of its vector's numbers. */
export const READINGS = POOLED / 4

/** How many words' readings are kept, of frequent ones and of others: 2 MB for each thread. */
const KEPT = 4096

/** The weight from dimension d to reading r at d × READINGS + r; the bias of kind k at k × READINGS + r. */
export type ReaderWeights = { readonly read: Float32Array; readonly kinds: Float32Array }

/** Reads a claim's words, whatever their order, into the same numbers every time: use them before the next call. */
export type ReadMeaning = (view: WordView) => Float32Array

/** Makes the reader. */
export function meaningReader({ read, kinds }: ReaderWeights, vectors: WordVectors): ReadMeaning {
  const { values: readings, startOf } = keptReadings(read, READINGS, vectors, KEPT)
  const pooled = new Float32Array(POOLED)

  /** Adds the means of a part's readings to `pooled` from `means` on, and raises those from `maxima` on where that is wanted. */
  function pool(part: SeenWords, means: number, maxima: number | null): void {
    const share = 1 / part.words.length
    for (let at = 0; at < part.words.length; at++) {
      const row = startOf(part.words[at]!)
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
