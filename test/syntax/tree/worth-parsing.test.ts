import { expect, test } from 'vitest'
import { worthParsing } from '../../../src/syntax/tree/worth-parsing.ts'
import { tag } from '../../../src/tags/index.ts'
import { tokenize } from '../../../src/tokens/index.ts'

const worth = (text: string) => worthParsing(tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))[0]!)

test('a sentence that may report is worth a tree', () => {
  expect(worth('Norland demanded an answer.')).toBe(true)
  expect(worth('According to Norland, the talks failed.')).toBe(true)
  expect(worth('The “peace plan” is dead.')).toBe(true)
})

test('others are not, nor are fragments', () => {
  expect(worth('The river rises in the north.')).toBe(false)
  expect(worth('Says who')).toBe(false)
})
