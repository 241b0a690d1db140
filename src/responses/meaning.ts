import type { TaggedToken } from '../domain/token.ts'
import { DIMENSIONS, wordVectors } from '../model/word-vectors.ts'

/** What some words are about, by their vectors; zeros where none has one. */
export type Meaning = {
  /** The mean over the words that tell, but for names, brought to length 1. */
  readonly mean: Float32Array
  /** The mean over names and other words too, the rarer the weightier (Arora, Liang and Ma, ICLR 2017). */
  readonly weighted: Float32Array
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])
const GIVING: ReadonlySet<string> = new Set([...TELLING, 'PROPN', 'ADV', 'NUM'])

/** Words more frequent than about the hundredth weigh nothing, the rarest ones about 6. */
const FREQUENT = Math.log(100)

/** Reads what some words are about. Linear in the words. */
export function meaningOf(tokens: readonly TaggedToken[]): Meaning {
  const { values, find } = wordVectors()
  const mean = new Float32Array(DIMENSIONS)
  const weighted = new Float32Array(DIMENSIONS)
  let weights = 0
  for (const { upos, norm, lemma } of tokens) {
    const word = GIVING.has(upos) ? find(norm, lemma) : -1
    if (word < 0) continue
    const weight = Math.max(0, Math.log(word + 2) - FREQUENT)
    const telling = Number(TELLING.has(upos))
    weights += weight
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = values[word * DIMENSIONS + d]!
      mean[d]! += telling * value
      weighted[d]! += weight * value
    }
  }
  scale(mean, lengthOf(mean))
  scale(weighted, weights)
  return { mean, weighted }
}

/** What each of some texts is about beyond what all of them are about: its weighted mean less that over all, of length 1. */
export function gistsOf(meanings: readonly Meaning[]): Float32Array[] {
  const middle = new Float32Array(DIMENSIONS)
  for (const { weighted } of meanings) for (let d = 0; d < DIMENSIONS; d++) middle[d]! += weighted[d]! / meanings.length
  return meanings.map(({ weighted }) => {
    const gist = new Float32Array(DIMENSIONS)
    if (lengthOf(weighted) === 0) return gist
    for (let d = 0; d < DIMENSIONS; d++) gist[d] = weighted[d]! - middle[d]!
    scale(gist, lengthOf(gist))
    return gist
  })
}

/** How alike two vectors of length 1 are: their cosine, 0 where one of them is nothing. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let d = 0; d < DIMENSIONS; d++) sum += one[d]! * other[d]!
  return sum
}

function lengthOf(vector: Float32Array): number {
  let sum = 0
  for (let d = 0; d < DIMENSIONS; d++) sum += vector[d]! * vector[d]!
  return Math.sqrt(sum)
}

/** Divides a vector by a number, unless that is 0. */
function scale(vector: Float32Array, by: number): void {
  if (by === 0) return
  for (let d = 0; d < DIMENSIONS; d++) vector[d]! /= by
}
