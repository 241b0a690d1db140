import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

const tagged = (text: string) =>
  tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap(({ tokens }) =>
    tokens.map(({ text, xpos }) => `${text} ${xpos}`),
  )

test.each([
  'Voting rights advocates cheered the decision.',
  'Voting rights advocates denounced its author.',
  'Immigrant rights advocates have been outraged by the raids.',
])('behind a plural and before a verb, what looks like a verb is a noun: %s', (text) => {
  expect(tagged(text)).toContain('advocates NNS')
})

test('and what is behind it is no participle', () => {
  expect(tagged('Voting rights advocates cheered the decision.')).toContain('cheered VBD')
})

test.each([
  ['The head of the teachers says proposed cuts are cruel.', 'says VBZ'],
  ['One of the senators wants the bill.', 'wants VBZ'],
])('a verb stays one: %s', (text, verb) => {
  expect(tagged(text)).toContain(verb)
})
