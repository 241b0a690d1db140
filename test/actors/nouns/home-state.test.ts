import { describe, expect, it } from 'vitest'
import { stateCalled } from '../../../src/lexicon/american-states.ts'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const INTRODUCED = 'Sen. Paul Lund (R-Fla.), Rep. Ida Moss, D-Ohio, and Senator Karl Berg of Vermont met on Monday.'

describe('one who is called by the state for which he or she sits', () => {
  it.each([
    ['The Florida senator', 'Paul Lund'],
    ['The Florida Republican', 'Paul Lund'],
    ['The Vermonter', 'Karl Berg'],
    ['The Ohio congresswoman', 'Ida Moss'],
    ['The independent Vermont senator', 'Karl Berg'],
  ])('is the one named who does: %s', (source, name) => {
    expect(speakers(`${INTRODUCED} [${source}]s [said]c [it was late]x.`)).toEqual([name])
  })
  it.each(['The Texas senator', 'The New Jersey governor', 'The former Florida senator'])(
    'is nobody who sits for another: %s',
    (source) => {
      const [speaker] = speakers(`${INTRODUCED} [${source}]s [said]c [it was late]x.`)
      expect(['Ida Moss', 'Karl Berg', source.includes('Florida') ? '' : 'Paul Lund']).not.toContain(speaker)
    },
  )
  it('is none of two', () => {
    const text = 'Sen. Paul Lund (R-Fla.) and Sen. Ida Moss (D-Fla.) met. [A Florida senator]s [said]c [it was late]x.'
    expect(castOf(text).participants[0]!.speaker!.resolvedBy).not.toBe('home-state')
  })
})

it.each([
  ['Fla.', 'Florida'],
  ['FL', 'Florida'],
  ['N.H.', 'New Hampshire'],
  ['W.Va.', 'West Virginia'],
  ['Ohio', 'Ohio'],
  ['Me.', undefined],
])('a state by its short name: %s', (short, state) => {
  expect(stateCalled(short)).toBe(state)
})
