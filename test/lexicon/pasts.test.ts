import { expect, test } from 'vitest'
import { IRREGULAR_PASTS, pastOf } from '../../src/lexicon/pasts.ts'

test.each([
  ['accuse', 'accused'],
  ['admit', 'admitted'],
  ['agree', 'agreed'],
  ['brag', 'bragged'],
  ['call', 'called'],
  ['deny', 'denied'],
  ['offer', 'offered'],
  ['plead', 'pleaded'],
  ['quip', 'quipped'],
  ['say', 'said'],
  ['think', 'thought'],
  ['vow', 'vowed'],
])('the past of %s is %s', (lemma, past) => {
  expect(pastOf(lemma)).toBe(past)
})

test('irregular pasts are sorted', () => {
  const lemmas = Object.keys(IRREGULAR_PASTS)
  expect(lemmas).toEqual([...lemmas].sort())
})
