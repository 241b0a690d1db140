import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  [
    'The opinion of the court, issued on Tuesday, read in part, “The oath of the mayor is void.”',
    'The opinion of the court',
    '“The oath of the mayor is void.”',
  ],
  [
    'A notice on the door read, “Closed until further notice.”',
    'A notice on the door',
    '“Closed until further notice.”',
  ],
  ['The minister’s message read, “We stand with Goma.”', 'The minister’s message', '“We stand with Goma.”'],
  ['On July 31, the firm’s post read, “It will be late.”', 'the firm’s post', '“It will be late.”'],
])('a text says word for word what it reads: %s', (text, source, content) => {
  expect(read(text)).toMatchObject([{ source, cue: 'read', content: [content] }])
})

test('who reads a book says nothing', () => {
  expect(read('The minister of the city read, “Moby-Dick” in his hand, until noon.')).toEqual([])
})
