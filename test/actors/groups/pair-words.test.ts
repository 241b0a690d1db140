import { expect, test } from 'vitest'
import { pairWords } from '../../../src/actors/groups/pair-words.ts'

test.each([
  ['both', undefined],
  ['The two', undefined],
  ['each of them', undefined],
  ['Neither side', 'side'],
  ['the two Governments', 'governments'],
  ['Both neighbouring states', 'states'],
])('%s stand for two', (words, noun) => expect(pairWords(words)).toEqual({ noun }))

test.each(['the three', 'both old bridges', 'two sides', ''])('%s do not', (words) =>
  expect(pairWords(words)).toBeNull(),
)
