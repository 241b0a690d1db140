import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  [
    'President Oleksandr Bondar met President Carl Hale. The president walked out of a meeting with Bondar last week, and [he]s [called]c [it a farce]x.',
    'Oleksandr Bondar',
  ],
  ['Ann Lund beat Karl Berg. [The senator]s [said]c [Berg had lied to Lund]x.', 'Karl Berg'],
])('a subject is nobody whom its own clause names: %s', (marked, other) => {
  expect(castOf(marked).names[0]![0]).not.toBe(other)
})

it('but may be somebody whom a clause joined to its own names', () => {
  const marked = 'Ann Lund is a senator. [The senator]s [said]c [no]x, and Lund left.'
  expect(castOf(marked).names[0]![0]).toBe('Ann Lund')
})

it('nor does a name within what describes it keep somebody from being it', () => {
  const marked = 'The chief, Bob Lund, wrote a book. “No,” [said]c [the chief known as Bob Lund]s, [in a talk]x.'
  expect(castOf(marked).names[0]![0]).toBe('Bob Lund')
})

it.each([
  ['Ministers of seven states met in Riga to talk about Peru and Chile. [They]s [called on]c [Chile to leave]x.'],
  [
    'Ministers of seven states met over what Peru and Chile had signed. [They]s [found]c [that the pact of Peru and Chile was void]x.',
  ],
])('they are no two of whom one is acted on, or who are both named below: %s', (marked) => {
  expect(castOf(marked).names[0]![0]).not.toBe('Peru and Chile')
})

it('they may be two of whom one will do what they agree on', () => {
  const marked = 'Peru and Chile met in Riga. [They]s [agreed]c [that Chile would leave]x.'
  expect(castOf(marked).names[0]![0]).toBe('Peru and Chile')
})
