import { expect, test } from 'vitest'
import {
  addOutputs,
  contributions,
  HIDDEN,
  hiddenUnits,
  ROWS,
  rowOf,
  TYPES,
} from '../../../src/attribution/type/network.ts'

const wave = (i: number) => Math.sin(i * 1.7)
const hashes = [7 << 20, 9 << 22, -(5 << 24)]
const embeddings = new Float32Array(ROWS * HIDDEN)
for (const hash of hashes) for (let unit = 0; unit < HIDDEN; unit++) embeddings[rowOf(hash) + unit] = wave(hash + unit)
const model = {
  trust: 1,
  bias: new Array<number>(TYPES).fill(0),
  hiddenBias: new Array<number>(HIDDEN).fill(0),
  output: Array.from({ length: HIDDEN * TYPES }, (_, i) => wave(i)),
  backgrounds: { neutral: [], unknown: [] },
  embeddings,
  scale: 1,
}

test('what the features contribute adds up to how far a type stands above the average', () => {
  const hidden = hiddenUnits(hashes, model)
  const scores = new Float64Array(TYPES)
  addOutputs(scores, hidden, model)
  const mean = scores.reduce((sum, score) => sum + score, 0) / TYPES
  for (const type of [0, 5, TYPES - 1]) {
    const total = contributions(hashes, hidden, type, model).reduce((sum, share) => sum + share, 0)
    expect(total).toBeCloseTo(scores[type]! - mean, 6)
  }
})

test('a claim without known features leaves the scores to the biases', () => {
  const biased = { ...model, bias: model.bias.map((_, type) => type) }
  const scores = new Float64Array(TYPES)
  addOutputs(scores, hiddenUnits([], biased), biased)
  expect([...scores]).toEqual(biased.bias)
})
