import { describe, expect, it } from 'vitest'
import * as negations from '../../src/lexicon/negations.ts'

const sets = Object.entries(negations).filter((entry): entry is [string, Set<string>] => entry[1] instanceof Set)

describe('words of negation', () => {
  it.each(sets)('%s is in lower case and sorted', (_name, set) => {
    const words = [...set]
    expect(words).toEqual(words.map((word) => word.toLowerCase()).sort())
  })
})
