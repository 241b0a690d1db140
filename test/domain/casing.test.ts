import { expect, test } from 'vitest'
import { casing, wordCase } from '../../src/domain/casing.ts'

const words = (text: string) => text.split(' ').map((word) => ({ wordCase: wordCase(word) }))

test('tells headlines from sentences', () => {
  expect(casing(words('The senate passed the bill on Monday .'))).toBe(0)
  expect(casing(words('Senate Passes Spending Bill After Long Debate'))).toBe(1)
  expect(casing(words('SENATE PASSES SPENDING BILL'))).toBe(2)
})

test('judges nothing by a word or two', () => {
  expect(casing(words('Norland Demurs'))).toBe(0)
  expect(casing([])).toBe(0)
})
