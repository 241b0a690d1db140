import type { TaggedToken } from '../domain/token.ts'
import { DIMENSIONS, wordVectors } from '../model/word-vectors.ts'

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])

/** What words are about: the mean of the vectors of those that tell, but for names, brought to length 1; zeros where none has one. */
export function meaningOf(tokens: readonly TaggedToken[]): Float32Array {
  const { values, find } = wordVectors()
  const sum = new Float32Array(DIMENSIONS)
  for (const { upos, norm, lemma } of tokens) {
    const word = TELLING.has(upos) ? find(norm, lemma) : -1
    if (word < 0) continue
    for (let d = 0; d < DIMENSIONS; d++) sum[d]! += values[word * DIMENSIONS + d]!
  }
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map((value) => value / length)
}

/** How alike two meanings are: their cosine, 0 where one of them is nothing. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let d = 0; d < DIMENSIONS; d++) sum += one[d]! * other[d]!
  return sum
}
