import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('somebody who comes in without a name', () => {
  const first = '[A spokesman for Northern Rail]s [denied]c [that the line had been closed for want of drivers]x.'
  it('is whom the same noun names soon after', () => {
    const marked = `${first} “Safety comes first,” [the spokesman, Tom Wolf,]s [said]c [no]x.`
    expect(speakers(marked)).toEqual(['Tom Wolf', 'Tom Wolf'])
  })
  it('is somebody else where the one named was there before', () => {
    const marked = `Tom Wolf met reporters. ${first} [The spokesman, Tom Wolf,]s [said]c [no]x.`
    expect(speakers(marked)[0]).toBe('spokesman for Northern Rail')
  })
  it('is somebody else where another noun, or one that brings in somebody new, stands with the name', () => {
    expect(speakers(`${first} [The engineer, Tom Wolf,]s [said]c [no]x.`)[0]).toBe('spokesman for Northern Rail')
    expect(speakers(`${first} [A spokesman, Tom Wolf,]s [said]c [no]x.`)[0]).toBe('spokesman for Northern Rail')
  })
})
it.each([
  'Amadou Keita, the African Union’s envoy,',
  'The African Union’s envoy, Amadou Keita,',
  'The envoy, Amadou Keita,',
])('who comes in as a body’s envoy is the one named as that soon after: %s', (source) => {
  const { names } = castOf(
    `[An African Union envoy]s [said]c [that both armies would withdraw in spring]x.\n\n[${source}]s [said]c [no]x.`,
  )
  expect(names.map(([speaker]) => speaker)).toEqual(['Amadou Keita', 'Amadou Keita'])
})
it('an envoy of another body is somebody else', () => {
  const { names } = castOf(
    '[An African Union envoy]s [said]c [that both armies would withdraw in spring]x.\n\n[Amadou Keita, the Arab League’s envoy,]s [said]c [no]x.',
  )
  expect(names[0]).toEqual(['African Union envoy'])
})

it.each([
  ['Norland’s defence minister', 'The minister, Tom Wolf,'],
  ['The deputy director of the mint', 'The deputy, Tom Wolf,'],
  ['Governor Ida Lund’s senior adviser', 'The adviser, Tom Wolf,'],
  ['The chief executive of Acme Mills', 'The executive, Tom Wolf,'],
])('whom an office or an owner tells is the one named as that soon after: %s, %s', (unnamed, named) => {
  const { names } = castOf(
    `[${unnamed}]s [said]c [that both armies would withdraw in spring]x. [${named}]s [said]c [no]x.`,
  )
  expect(names.map(([speaker]) => speaker)).toEqual(['Tom Wolf', 'Tom Wolf'])
})
it('a minister who is named is not the prime minister', () => {
  const [unnamed, named] = ['Norland’s prime minister', 'The minister, Tom Wolf,']
  const { names } = castOf(
    `[${unnamed}]s [said]c [that both armies would withdraw in spring]x. [${named}]s [said]c [no]x.`,
  )
  expect(names[0]).not.toEqual(['Tom Wolf'])
})
