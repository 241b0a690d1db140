import { describe, expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

/** Who says the last claim. */
const last = (marked: string) => {
  const { actors, participants } = castOf(marked)
  return actors[participants.at(-1)!.speaker!.actor]!.name
}

describe('a body that is called by its place at first', () => {
  it.each([
    [
      'The Supreme Court of Peru met on Monday. [The Supreme Court]s [said]c [the law was void]x.',
      'Supreme Court of Peru',
    ],
    ['The Wisconsin Supreme Court met on Monday. [The Supreme Court]s [said]c [no]x.', 'Wisconsin Supreme Court'],
    ['The Supreme Court of Peru met. On Friday [the Peruvian Supreme Court]s [said]c [no]x.', 'Supreme Court of Peru'],
    [
      'Wisconsin Supreme Court Meets\n\nThe Supreme Court of Wisconsin met. [The Supreme Court]s [said]c [no]x.',
      'Supreme Court of Wisconsin',
    ],
  ])('is meant where the place is left out: “%s”', (marked, name) => {
    expect(last(marked)).toBe(name)
  })
  it.each([
    'The Supreme Court of Peru and the Supreme Court of Chile met. [The Supreme Court]s [said]c [no]x.',
    'The Supreme Court of Peru and the Sharia Supreme Court met. [The Supreme Court]s [said]c [no]x.',
    'The Foreign Ministry of Peru called. [Chile’s Foreign Ministry]s [said]c [no]x.',
    'The Vermont Democratic Party met in Barre. [The Democratic Party]s [said]c [it would win]x.',
  ])('but not where another may be meant: “%s”', (marked) => {
    expect(last(marked)).not.toMatch(/Peru|Vermont/)
  })
  it('and a day behind its name is no part of it', () => {
    expect(last('[The Supreme Court of Puerto Rico yesterday]s [ruled]c [that it was void]x.')).toBe(
      'Supreme Court of Puerto Rico',
    )
  })
})

describe('a body that is named after a list', () => {
  it.each([
    [
      '[The Department for Environment, Food and Rural Affairs]s [said]c [no]x.',
      'Department for Environment, Food and Rural Affairs',
    ],
    [
      '[The Ministry of Agriculture, Livestock and Food Supply]s [said]c [no]x.',
      'Ministry of Agriculture, Livestock and Food Supply',
    ],
  ])('is one: “%s”', (marked, name) => {
    expect(last(marked)).toBe(name)
    expect(castOf(marked).actors.map(({ kind }) => kind)).toEqual(['organization'])
  })
  it('but bodies in a list are several', () => {
    expect(castOf('[The Ministry of Transport, Shell and Statoil]s [said]c [no]x.').actors).toHaveLength(4)
  })
})
