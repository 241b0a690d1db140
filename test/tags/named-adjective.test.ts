import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The Penn tag of a word in a text. */
function tagOf(text: string, word: string): string {
  const sentences = tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))
  return sentences.flatMap(({ tokens }) => tokens).findLast((token) => token.text === word)!.xpos
}

test.each([
  ['The rates are fair, Cuban said.', 'Cuban'],
  ['"The rates are fair," Cuban said.', 'Cuban'],
  ['"I would have the same talk with Donald," Cuban added.', 'Cuban'],
  ['Mark Cuban, the owner of a ferry line, wants lower rates.', 'Cuban'],
])('a surname that is an adjective as well is a name: %s', (text, word) => {
  expect(tagOf(text, word)).toBe('NNP')
})

test.each(['White denied the allegations.', '"We will rebuild," Black said.'])('and a noun of its own: %s', (text) => {
  const tokens = tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap(({ tokens }) => tokens)
  expect(tokens.find(({ text }) => text === 'White' || text === 'Black')!.upos).toBe('PROPN')
})

test('a past behind such a name is no participle', () => {
  expect(tagOf('"I would have the same talk with Donald," Cuban added.', 'added')).toBe('VBD')
})

test.each([
  ['In Havana, Cuban officials said the rates were fair.', 'Cuban'],
  ['The owner, a Cuban citizen, said the rates were fair.', 'Cuban'],
])('an adjective before its noun is none: %s', (text, word) => {
  expect(tagOf(text, word)).toBe('JJ')
})
