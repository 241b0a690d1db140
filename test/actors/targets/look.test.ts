import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/actors/targets/candidates.ts'
import { chanceOf, chosenFrom } from '../../../src/actors/targets/look.ts'

const candidate = (entity: number, phrase = entity): Candidate => ({
  entity,
  place: 'content',
  phrase,
  ordinal: 0,
  mentions: 1,
})
const candidates = [candidate(3), candidate(5), candidate(8)]

describe('whom a look chooses', () => {
  it('is the most probable candidate, and others that are probable enough, best first', () => {
    const chosen = chosenFrom(candidates, [0.3, 0.1, 0.5], { best: 0.2, further: 0.25 })
    expect(chosen.map(({ entity }) => entity)).toEqual([8, 3])
  })
  it('is both whom one phrase means', () => {
    const both = [candidate(3, 7), candidate(5, 7), candidate(8)]
    const chosen = chosenFrom(both, [0.3, 0.1, 0.1], { best: 0.2, further: 0.25 })
    expect(chosen.map(({ entity }) => entity)).toEqual([3, 5])
  })
  it('is nobody where nobody is probable enough', () => {
    expect(chosenFrom(candidates, [0.1, 0.1, 0.19], { best: 0.2, further: 0.25 })).toEqual([])
  })
})

describe('the chance of an entity', () => {
  const look = { candidates, chances: [0.3, 0.1, 0.5], nobody: 0.1, doers: [], words: 4 }
  it('is that of the candidate', () => expect(chanceOf(look, 5)).toBe(0.1))
  it('is none where it is no candidate', () => expect(chanceOf(look, 4)).toBe(0))
})
