import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('a pronoun behind an opening that says according to whom', () => {
  it('is whom the opening names last', () => {
    const marked =
      'The contractor denied an audit. According to people who know the audit, [it]s [faults]c [the mayor]x.'
    expect(castOf(marked).names[0]![0]).toBe('audit')
  })
})
