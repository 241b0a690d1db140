import { expect, test } from 'vitest'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

test('a foreign particle between two names is no verb', () => {
  const text = 'The US embassy in Dar es Salaam said that irregularities raise serious doubts about the count.'
  const tokens = tag(tokenize({ text, body: [{ start: 0, end: text.length }] })).flatMap((sentence) => sentence.tokens)
  expect(tokens.find((token) => token.text === 'es')!.xpos).toBe('NNP')
})
