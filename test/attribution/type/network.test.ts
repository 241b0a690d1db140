import { expect, test } from 'vitest'
import { POOLED, READINGS } from '../../../src/attribution/type/meaning-reader.ts'
import {
  addOutputs,
  contributions,
  HIDDEN,
  hiddenLayer,
  ROWS,
  rowOf,
  typeModel,
} from '../../../src/attribution/type/network.ts'
import { KINDS, type SeenWords } from '../../../src/attribution/type/word-view.ts'
import { CLAIM_TYPE_COUNT } from '../../../src/domain/claim-type.ts'
import { DIMENSIONS } from '../../../src/model/word-vectors.ts'

const wave = (i: number) => Math.sin(i * 1.7)
const hashes = [7 << 20, 9 << 22, -(5 << 24)]
const embeddings = new Float32Array(ROWS * HIDDEN)
for (const hash of hashes) for (let unit = 0; unit < HIDDEN; unit++) embeddings[rowOf(hash) + unit] = wave(hash + unit)
const meta = {
  trust: 1,
  bias: new Array<number>(CLAIM_TYPE_COUNT).fill(0),
  hiddenBias: new Array<number>(HIDDEN).fill(0),
  output: Array.from({ length: HIDDEN * CLAIM_TYPE_COUNT }, (_, i) => wave(i)),
  backgrounds: { neutral: [], unknown: [] },
}
const meaning = {
  read: Float32Array.from({ length: DIMENSIONS * READINGS }, (_, i) => wave(i)),
  kinds: new Float32Array(KINDS * READINGS),
  pool: Float32Array.from({ length: POOLED * HIDDEN }, (_, i) => wave(i + 1)),
}
const model = typeModel(meta, embeddings, 1, meaning, null)

const words = (...numbers: number[]): SeenWords => ({
  words: Int32Array.from(numbers),
  kinds: new Uint8Array(numbers.length),
})
const nothing = { source: words(), cue: words(), content: words() }
const claim = (of: readonly number[], view = nothing) => ({ features: { hashes: of, names: [], words: [] }, view })

test('what features and meanings contribute adds up to how far a type stands above the average', () => {
  const evidence = claim(hashes, { source: words(20), cue: words(300), content: words(5, 1000, -1, 77) })
  const hidden = hiddenLayer(evidence, model)
  const scores = new Float64Array(CLAIM_TYPE_COUNT)
  addOutputs(scores, hidden, model)
  const mean = scores.reduce((sum, score) => sum + score, 0) / CLAIM_TYPE_COUNT
  for (const type of [0, 5, CLAIM_TYPE_COUNT - 1]) {
    const { features, meaning: ofWords } = contributions(hashes, hidden, type, model)
    expect(ofWords).not.toBe(0)
    expect(features.reduce((sum, share) => sum + share, ofWords)).toBeCloseTo(scores[type]! - mean, 4)
  }
})

test('the order of a content’s words does not matter, but which they are does', () => {
  const units = (...content: number[]) => [
    ...hiddenLayer(claim([], { ...nothing, content: words(...content) }), model).units,
  ]
  const close = (a: number[], b: number[]) => a.every((value, unit) => Math.abs(value - b[unit]!) < 1e-4)
  expect(close(units(4, 5, 6), units(6, 4, 5))).toBe(true)
  expect(close(units(4, 5, 6), units(4, 5, 7))).toBe(false)
})

test('a claim without known features and words leaves the scores to the biases', () => {
  const biased = { ...model, bias: model.bias.map((_, type) => type) }
  const scores = new Float64Array(CLAIM_TYPE_COUNT)
  addOutputs(scores, hiddenLayer(claim([]), biased), biased)
  expect([...scores]).toEqual(biased.bias)
})
