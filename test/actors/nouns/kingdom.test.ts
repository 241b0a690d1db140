import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Saudi Arabia wrote to Congress on Friday. [The kingdom]s [warned]c [it would sell its bonds]x.', 'Saudi Arabia'],
  ['Oman wrote to Iran on Friday. [The sultanate]s [warned]c [it would close the strait]x.', 'Oman'],
])('is the state that a monarch reigns over: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it('is no republic', () => {
  const marked = 'France wrote to Congress on Friday. [The kingdom]s [warned]c [it would sell its bonds]x.'
  expect(castOf(marked).names[0]![0]).not.toBe('France')
})
