import { expect, test } from 'vitest'
import type { Discourse } from '../../../src/actors/discourse.ts'
import { putConjuncts } from '../../../src/actors/targets/columns/conjuncts.ts'
import type { Look } from '../../../src/actors/targets/look.ts'

const NAMES = ['Norway', 'Iceland', 'Denmark', 'Oslo']

/** Norway, Iceland and Denmark in a text, as candidates with falling chances, and how the one at an index sees the others. */
function columns(text: string, at: number): number[] {
  const phrases = NAMES.flatMap((name) => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, sentence: 0 }]
  })
  const look: Look = {
    candidates: phrases.map((_, entity) => ({
      entity,
      place: 'content',
      phrase: entity,
      ordinal: entity,
      mentions: 1,
    })),
    chances: phrases.map((_, entity) => 0.5 - entity / 8),
    nobody: 0,
    doers: [],
    words: 3,
  }
  const found: number[] = []
  const discourse = { parsed: { text }, phrases: { list: phrases } } as unknown as Discourse
  putConjuncts(at, look, discourse, (value) => found.push(value))
  return found
}

test('each of a list sees all the others and the best chance among them', () => {
  const text = 'He criticized Norway, Iceland (which fishes cod) and Denmark.'
  expect(columns(text, 0)).toEqual([2, 0.375])
  expect(columns(text, 1)).toEqual([2, 0.5])
  expect(columns(text, 2)).toEqual([2, 0.5])
})

test('who stands elsewhere in the sentence is no part of the list', () => {
  const text = 'He criticized Norway and Iceland for what Denmark did to Oslo.'
  expect(columns(text, 1)).toEqual([1, 0.5])
  expect(columns(text, 2)).toEqual([0, -1])
})

test('a row of commas that ends in other words is read to its end', () => {
  expect(columns(`He criticized Norway${', '.repeat(200)}so Iceland left.`, 0)).toEqual([0, -1])
})
