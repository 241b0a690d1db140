import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('the chief of a body', () => {
  it('is the only one named who holds its highest office', () => {
    expect(speakers('Secretary-General Emeka Obi flew home. [The UN chief]s [urged]c [calm]x.')).toEqual(['Emeka Obi'])
    expect(speakers('NATO Secretary General Karl Lund flew home. [The NATO chief]s [urged]c [calm]x.')).toEqual([
      'Karl Lund',
    ])
  })
  it('is neither that of another body nor a deputy', () => {
    expect(speakers('NATO Secretary General Karl Lund flew home. [The UN chief]s [urged]c [calm]x.')).toEqual([
      'UN chief',
    ])
    expect(speakers('UN deputy secretary-general Ann Lund flew home. [The UN chief]s [urged]c [calm]x.')).toEqual([
      'UN chief',
    ])
  })
})

it('is called by the office itself too, whosever body it is', () => {
  const named = 'Henk Wolters, the NATO secretary general, met the bank. Ida Voll, the Norbank president, left.'
  const { names } = castOf(`${named} [NATO’s secretary-general]s [said]c [no]x.`)
  expect(names[0]![0]).toBe('Henk Wolters')
  expect(castOf(`${named} [NATO’s president]s [said]c [no]x.`).names[0]![0]).not.toBe('Henk Wolters')
})
