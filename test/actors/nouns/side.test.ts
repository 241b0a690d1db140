import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('a side', () => {
  it('is the state whose it is', () => {
    expect(speakers('Talks failed. [The Tajik side]s [said]c [no]x.')).toEqual(['Tajikistan'])
  })
  it('of a border is a place', () => {
    expect(castOf('[Ann Wolf]s [said]c [the Tajik side of the border was calm]x.').actors).toHaveLength(1)
  })
})

describe('the federal government', () => {
  it('is that of the state in play', () => {
    expect(speakers('Canada met its provinces. [The federal government]s [said]c [no]x.')).toEqual(['Canada'])
  })
})
