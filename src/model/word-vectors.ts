import { loadModel } from './load.ts'

/** Numbers in a word's vector. */
export const DIMENSIONS = 100

/**
 * What common English words mean, as far as the company they keep tells (GloVe; Pennington, Socher and Manning, EMNLP
 * 2014): words alike in use have vectors alike. models/words.bin has the most frequent ones, each of length 1, as int8.
 */
export type WordVectors = {
  /** How many words have a vector. */
  readonly count: number
  /** The vector of word w starts at w × DIMENSIONS; a number is value × scale. */
  readonly values: Int8Array
  readonly scale: number
  /** Which word this is, by its form in lower case or else by its lemma; -1 if neither has a vector. */
  readonly find: (norm: string, lemma: string) => number
}

let shipped: WordVectors | undefined

/**
 * The vectors of models/words.bin, read once a process.
 * @throws {ModelError} if the file cannot be read
 */
export function wordVectors(): WordVectors {
  if (shipped) return shipped
  const { meta, tables } = loadModel('words')
  const words = (meta.words as string).split(' ')
  const { values, scale } = tables.get('vectors')!
  const index = new Map(words.map((word, at) => [word, at]))
  shipped = {
    count: words.length,
    values,
    scale,
    find: (norm, lemma) => index.get(norm === "n't" ? 'not' : norm) ?? index.get(lemma) ?? -1,
  }
  return shipped
}
