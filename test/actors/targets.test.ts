import { describe, expect, it } from 'vitest'
import { softmax } from '../../src/actors/targets/decode.ts'
import { castOf } from './cast-of.ts'

describe('targets', () => {
  it('are those who are accused', () => {
    const { names } = castOf('[Norway]s [accused]c [Denmark of overfishing]x.', ['accusation'])
    expect(names).toEqual([['Norway', 'Denmark']])
  })
  it('are those who are called on', () => {
    const { names } = castOf('[Anna Berg]s [called on]c [Tom Wolf to resign]x.', ['request'])
    expect(names).toEqual([['Anna Berg', 'Tom Wolf']])
  })
  it('are none where a plain statement names nobody', () => {
    expect(castOf('[Anna Berg]s [said]c [the winter was cold]x.').participants[0]!.targets).toEqual([])
  })
  it('never include the speaker', () => {
    const { participants } = castOf('[Norway]s [accused]c [Norway and Denmark of overfishing]x.', ['accusation'])
    const { speaker, targets } = participants[0]!
    expect(targets.map(({ actor }) => actor)).not.toContain(speaker!.actor)
  })
})

describe('softmax', () => {
  it('gives probabilities, however large the scores', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5])
    expect(softmax([3]).at(0)).toBe(1)
  })
})
