import { expect, test } from 'vitest'
import type { TaggedToken } from '../../src/domain/token.ts'
import { gistsOf, likeness, meaningOf } from '../../src/responses/meaning.ts'

const nouns = (words: string) =>
  words.split(' ').map((norm) => ({ norm, lemma: norm, upos: 'NOUN' }) as unknown as TaggedToken)

const [tuna, cod, budget] = ['tuna quota parliament', 'cod quota parliament', 'budget deficit parliament'].map(
  (words) => meaningOf(nouns(words)),
)

test('texts of alike words have alike meanings', () => {
  expect(likeness(tuna!.mean, cod!.mean)).toBeGreaterThan(likeness(tuna!.mean, budget!.mean))
  expect(likeness(tuna!.mean, tuna!.mean)).toBeCloseTo(1)
})

test('a gist leaves out what all texts are about', () => {
  const [ofTuna, ofCod, ofBudget] = gistsOf([tuna!, cod!, budget!])
  expect(likeness(ofTuna!, ofCod!)).toBeGreaterThan(0)
  expect(likeness(ofTuna!, ofBudget!)).toBeLessThan(0)
})

test('words without a vector mean nothing', () => {
  const nothing = meaningOf(nouns('qxzv'))
  expect(likeness(nothing.mean, tuna!.mean)).toBe(0)
  expect(gistsOf([nothing, tuna!])[0]!.every((value) => value === 0)).toBe(true)
})
