import { expect, test } from 'vitest'
import { onlyRoot } from '../../../src/syntax/tree/only-root.ts'

const tokens = (...upos: string[]) => upos.map((tag) => ({ norm: 'x', upos: tag, xpos: 'X' }))

test('the first loose verb is the root, the others hang on it', () => {
  const heads = Int16Array.from([-2, -2, 1, -2, -2])
  const labels = ['root', 'root', 'obj', 'root', 'root']
  onlyRoot(heads, labels, tokens('NOUN', 'VERB', 'NOUN', 'VERB', 'PUNCT'))
  expect([...heads]).toEqual([1, -1, 1, 1, 1])
  expect(labels).toEqual(['parataxis', 'root', 'obj', 'parataxis', 'punct'])
})

test('without a verb it is the first word, punctuation only if there is nothing else', () => {
  const heads = Int16Array.from([-2, -2])
  onlyRoot(heads, ['root', 'root'], tokens('PUNCT', 'NOUN'))
  expect([...heads]).toEqual([1, -1])
  const alone = Int16Array.from([-2])
  onlyRoot(alone, ['root'], tokens('PUNCT'))
  expect([...alone]).toEqual([-1])
})
