import { expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const names = (text: string) => analyse({ text }).actors.map(({ name }) => name)

test.each([
  'Xi Qiangming rejected the offer.',
  'Will Estevez rejected the offer.',
  'Hope Estevez, the senator, rejected the offer.',
  'Gergely Kocsis rejected the offer.',
  'Han Duck-min rejected the offer.',
])('the first word of a name that looks like another word: %s', (text) => {
  expect(names(text)).toContain(text.split(/,? (?:rejected|the senator)/u)[0])
})

test('an office before a name that looks like a pronoun', () => {
  expect(names('Vice Premier He Liwen rejected the offer.')).toEqual(['He Liwen'])
})

test.each(['So Estevez said it was over.', 'Will Estevez say it is over?'])('what is no name stays out: %s', (text) => {
  expect(names(text)).toEqual(['Estevez'])
})
