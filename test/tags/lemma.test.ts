import { expect, test } from 'vitest'
import { lemmaKey, lemmatise } from '../../src/tags/lemma.ts'

const rules = new Map([
  ['VBD:d', '1'],
  ['VBD:ied', '3y'],
  ['VBD:^said', '2y'],
  ["AUX-VBZ:^'s", '2be'],
])

test('the longest ending decides, the whole word first', () => {
  expect(lemmatise('agreed', 'VBD', rules)).toBe('agree')
  expect(lemmatise('denied', 'VBD', rules)).toBe('deny')
  expect(lemmatise('said', 'VBD', rules)).toBe('say')
})

test('without a rule the word is its lemma', () => {
  expect(lemmatise('denied', 'JJ', rules)).toBe('denied')
  expect(lemmatise('', 'VBD', rules)).toBe('')
})

test('auxiliaries have rules of their own', () => {
  expect(lemmatise("'s", lemmaKey('AUX', 'VBZ'), rules)).toBe('be')
  expect(lemmatise("'s", lemmaKey('PART', 'POS'), rules)).toBe("'s")
})
