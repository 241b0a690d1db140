import { expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { articleMatters } from '../../src/matters/article-matters.ts'

const sided = (quotation: string, words: string[], turn: number, sentence = '', type = 'demand') => ({
  claim: { type, quotation, evidence: { sentence: { text: sentence } } } as unknown as Claim,
  party: 'a',
  targets: ['b'],
  words,
  places: new Set<string>(),
  turn,
})

test('what is demanded in quotation marks right after a demand is how it was put', () => {
  const here = articleMatters()
  here.add('m', sided('indirect', ['water', 'river'], 0))
  expect(here.find(sided('direct', ['gate', 'close'], 0))).toBe('m')
  expect(here.find(sided('indirect', ['gate', 'close'], 0))).toBeNull()
  expect(here.find(sided('direct', ['gate', 'close'], 2))).toBeNull()
  expect(here.find(sided('direct', ['gate', 'close'], 0, '“Close the gates too,” he also said.'))).toBeNull()
  expect(here.find(sided('direct', ['gate', 'close'], 0, '', 'accusation'))).toBeNull()
})
