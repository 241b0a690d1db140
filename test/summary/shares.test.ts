import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

const summaries = (text: string) => analyse({ text }).claims.map(({ summary }) => summary)

test.each([
  ['Few voters believe that the tax will fall.', 'Few voters believe that the tax will fall'],
  [
    'Some 52 percent of voters think the court should have a judge.',
    'Some 52 percent of voters think the court should have a judge',
  ],
  [
    'At least 40 residents complained that the water was brown.',
    'At least 40 residents complained that the water was brown',
  ],
  [
    'Not a single minister objected when the text was discussed.',
    'Not a single minister objected when the text was discussed',
  ],
  [
    'Fifty-seven percent of voters said the country was on the wrong track.',
    'Fifty-seven percent of voters said the country was on the wrong track',
  ],
  ['Many Republicans said they disliked the bill.', 'Many Republicans said they disliked the bill'],
  [
    'A poll asked 900 voters in Maine. A third said they had heard of Mr. Lund.',
    'A third of 900 voters said they had heard of Mr. Lund',
  ],
  [
    'A poll found that 58 percent of likely voters oppose the sale. It also suggested that few believe the money would reach classrooms.',
    'Few likely voters believe the money would reach classrooms',
  ],
])('what a share of people say is not said of all: %s', (text, summary) => {
  expect(summaries(text)).toContain(summary)
})

test('others are called by their names', () => {
  expect(summaries('Senator Ann Lund came. Lund said the bill was dead.')).toContain('Ann Lund said the bill was dead')
})

test('what neither of two did is not said to be done', () => {
  expect(summaries('Neither Taipei nor Beijing has responded to the offer.')).toContain(
    'Neither Taipei nor Beijing has responded to the offer',
  )
})

test('a sentence ends in the name of the network X', () => {
  expect(summaries('President Ann Lund said so in a post on X. Opposition lawmakers said she was wrong.')).toContain(
    'Opposition lawmakers said of Ann Lund: she was wrong',
  )
})
