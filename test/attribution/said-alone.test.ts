import { expect, test } from 'vitest'
import { read } from './read.ts'

test('who said a quotation that ends with a full stop may stand in a sentence of its own', () => {
  const text =
    'The vote is today. “The house deserves the truth, and we demand a trial.” Mayor Lund said. She left at noon.'
  expect(read(text)).toContainEqual(
    expect.objectContaining({
      source: 'Mayor Lund',
      cue: 'said',
      content: ['“The house deserves the truth, and we demand a trial.”'],
    }),
  )
})

test('and says nothing that somebody else has said', () => {
  const found = read('She told us: “It fell at noon.” Lund said.')
  expect(found.filter(({ content }) => content.join().includes('It fell'))).toHaveLength(1)
})

test.each(['The bridge fell. Mayor Lund spoke.', '“It fell.” The mayor left.'])('but not: %s', (text) =>
  expect(read(text)).toEqual([]),
)
