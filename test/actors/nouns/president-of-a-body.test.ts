import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const FIRST = '[The president]s [promised]c [lower taxes]x.'
const first = (marked: string) => castOf(marked).names[0]![0]

describe('the president', () => {
  it.each([
    'Lawyers of the American Bar Association, whose president, Thomas Weil, was in Oslo, were late.',
    'Thomas Weil, president of the American Bar Association, was late.',
    'The American Bar Association’s president, Thomas Weil, was late.',
  ])('is not whoever is later called the president of a body: %s', (later) => {
    expect(first(`${FIRST} ${later}`)).not.toBe('Thomas Weil')
  })

  it.each(['Luis Ortega, the president, was late.', 'Mexico’s president, Luis Ortega, was late.'])(
    'is whom the article names as president later: %s',
    (later) => {
      expect(first(`${FIRST} ${later}`)).toBe('Luis Ortega')
    },
  )
})
