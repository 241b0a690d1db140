import type { CueSense } from './cue-sense.ts'

/**
 * Adverbs that attribute without naming a source: “the envoy *reportedly* left”.
 *
 * Sources: written for this project from the vocabulary of reporting; completed from the cues that the training split of PolNeAR
 * 1.0 (Newell, Margolin and Ruths, LREC 2018) uses more than once. Sorted by code unit; keys in lower case.
 */
export const CUE_ADVERBS: Readonly<Record<string, CueSense>> = {
  admittedly: { types: { confirmation: 9 } },
  allegedly: { types: { statement: 3, accusation: 6 } },
  apparently: { types: { statement: 9 } },
  arguably: { types: { belief: 9 } },
  ostensibly: { types: { statement: 9 } },
  purportedly: { types: { statement: 9 } },
  reportedly: { types: { statement: 9 } },
  seemingly: { types: { statement: 4, belief: 5 } },
  supposedly: { types: { statement: 9 } },
}
