import { expect, test } from 'vitest'
import { DIMENSIONS, wordVectors } from '../../src/model/word-vectors.ts'

const { count, find, scale, values } = wordVectors()

function likeness(one: string, other: string): number {
  const vector = (word: string) => values.subarray(find(word, '') * DIMENSIONS, (find(word, '') + 1) * DIMENSIONS)
  const [a, b] = [vector(one), vector(other)]
  return a.reduce((sum, value, d) => sum + value * b[d]! * scale * scale, 0)
}

test('every word has a vector of length 1, as far as int8 can say', () => {
  expect(values.length).toBe(count * DIMENSIONS)
  for (let word = 0; word < count; word += 997) {
    const vector = values.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS)
    expect(Math.hypot(...vector) * scale).toBeCloseTo(1, 1)
  }
})

test('words alike in use have vectors alike', () => {
  expect(likeness('condemned', 'denounced')).toBeGreaterThan(likeness('condemned', 'tuesday') + 0.3)
  expect(likeness('minister', 'president')).toBeGreaterThan(likeness('minister', 'fish') + 0.2)
})

test('a word is found by its form or else its lemma, and a contraction’s not as not', () => {
  expect(find('xyzzyish', 'minister')).toBe(find('minister', ''))
  expect(find("n't", 'not')).toBe(find('not', ''))
  expect(find('xyzzyish', 'xyzzyish')).toBe(-1)
})
