import { expect, test } from 'vitest'
import { read } from './read.ts'

const asker = (text: string) => read(text).find(({ cueLemma }) => cueLemma === 'ask')?.source ?? null

test('who is asked in a participle asks nothing', () => {
  expect(asker('Vogel, asked whether she would attend, said she had not decided.')).toBeNull()
  expect(asker('Brown, asked about the leak, refused to answer.')).toBeNull()
  expect(asker('President Alan Brown, asked on Monday whether he would sign, said he would.')).toBeNull()
})

test('who asks behind an apposition does', () => {
  expect(asker('The senator, a Democrat, asked whether the vote was fair.')).toMatch(/senator/)
})

test.each([
  'The team had been denied visas to enter the country until last week.',
  'Ann Lund was denied entry.',
  'The women were promised jobs.',
])('who gets something or not has not said so: %s', (text) => {
  expect(read(text).map(({ source }) => source)).toEqual([null])
})
