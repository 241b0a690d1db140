import { expect, test } from 'vitest'
import { read } from './read.ts'

const figures = (text: string) =>
  read(text)
    .filter(({ cueLemma }) => cueLemma === 'put')
    .map(({ source, content, type }) => [source, ...content, type])

test.each([
  ['Organizers claimed 40,000 people had marched; police put it at 18,000.', 'police', 'it at 18,000'],
  ['The health ministry put the toll at 41.', 'The health ministry', 'the toll at 41'],
  [
    'Aid groups put the number of homeless at more than 12,000.',
    'Aid groups',
    'the number of homeless at more than 12,000',
  ],
  ['Auditors put the cost at $3 million.', 'Auditors', 'the cost at $3 million'],
])('who gives a figure states it: %s', (text, source, content) => {
  expect(figures(text)).toEqual([[source, content, 'statement']])
})

test.each(['The clerk put it at the back of the drawer.', 'Children were put at risk.'])(
  'what is put somewhere is no claim: %s',
  (text) => {
    expect(figures(text).filter(([, content]) => /\d/.test(String(content)))).toEqual([])
  },
)
