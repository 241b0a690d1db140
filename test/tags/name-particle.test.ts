import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

test('a foreign particle between two names is no verb', () => {
  const text = 'The US embassy in Dar es Salaam said that irregularities raise serious doubts about the count.'
  const tokens = tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap((sentence) => sentence.tokens)
  expect(tokens.find((token) => token.text === 'es')!.xpos).toBe('NNP')
})

test.each(['Boeing said it was sorry.', 'Siemens denied the report.'])('nor is a company: %s', (text) => {
  const tokens = tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap((sentence) => sentence.tokens)
  expect(tokens[0]!.xpos).toBe('NNP')
})

test.each([
  ['Olaf van den Berg rejected it.', 'van den'],
  ['Von der Lund said the union was strong.', 'Von der'],
  ['“We are ready,” von der Lund said.', 'von der'],
])('nor any other word: %s', (text, particles) => {
  const tokens = tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap((sentence) => sentence.tokens)
  for (const particle of particles.split(' ')) expect(tokens.find((token) => token.text === particle)!.xpos).toBe('NNP')
})
