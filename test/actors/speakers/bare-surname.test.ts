import { expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const last = (text: string) => analyse({ text }).claims.at(-1)!.speaker?.name

test.each([
  ['Billy Long', '“We will not sign,” Long told reporters.'],
  ['Billy Long', 'Long has denied the charges.'],
  ['Theresa Holly May', '“We will not sign,” May told reporters.'],
  ['Melanie Jolly', '“We will not sign,” Jolly told reporters.'],
])('%s speaks where the surname looks like another word: %s', (name, sentence) => {
  expect(last(`Lawmakers urged ${name} to resign. ${sentence}`)).toBe(name)
})

test('who is accused does not speak', () => {
  expect(last('Lawmakers urged Billy Long to resign. Long was accused of fraud.')).not.toBe('Billy Long')
})
