import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakerOf = (marked: string) => castOf(marked).names[0]![0]

describe('an act named by a people’s adjective alone', () => {
  it('is the country’s, whether the adjective is the source or part of the cue', () => {
    expect(speakerOf('Kenya rejected [a Somali]s [claim]c [that its troops had crossed the border]x.')).toBe('Somalia')
    expect(speakerOf('[The Norwegian]s [demand]c [that they leave]x was ignored.')).toBe('Norway')
  })
  it('is the country’s where other adjectives come before it', () => {
    expect(speakerOf('Ukraine rejected a [new Russian]s [offer]c [to share the port]x.')).toBe('Russia')
  })
  it('is a party’s, or its people’s where the text has spoken of them', () => {
    expect(speakerOf('The Senate blocked [the latest Democratic]s [proposal]c [to raise taxes]x.')).toBe(
      'Democratic Party',
    )
    const spoken = castOf('[Republicans]s [said]c [yes]x. The Senate blocked [a new Republican]s [offer]c [to pay]x.')
    expect(spoken.names.map(([speaker]) => speaker)).toEqual(['Republicans', 'Republicans'])
  })
  it('is not where more is named', () => {
    expect(speakerOf('[The Norwegian foreign ministry]s [demand]c [that they leave]x was ignored.')).not.toBe('Norway')
    expect(speakerOf('[Norwegians]s [said]c [that they would leave]x.')).not.toBe('Norway')
  })
})
