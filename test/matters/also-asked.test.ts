import { expect, test } from 'vitest'
import { alsoAsked } from '../../src/matters/also-asked.ts'

test('a dispute is also with whom its first claim asks and with whom it asks twice', () => {
  expect(alsoAsked(['chad', 'niger'], [['chad', 'niger']], 'chad')).toEqual(['niger'])
  expect(alsoAsked(['chad'], [['chad'], ['mali'], ['chad', 'niger'], ['niger']], 'chad')).toEqual(['niger'])
  expect(alsoAsked([], [], '')).toEqual([])
  const many = Array.from({ length: 50 }, (_, index) => `state ${index}`)
  expect(alsoAsked(many, [many], 'state 0')).toHaveLength(10)
})
