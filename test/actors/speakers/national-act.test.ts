import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakerOf = (marked: string) => castOf(marked).names[0]![0]

describe('an act named by a people’s adjective alone', () => {
  it('is the country’s, whether the adjective is the source or part of the cue', () => {
    expect(speakerOf('Kenya rejected [a Somali]s [claim]c [that its troops had crossed the border]x.')).toBe('Somalia')
    expect(speakerOf('[The Norwegian]s [demand]c [that they leave]x was ignored.')).toBe('Norway')
  })
  it('is not where more is named', () => {
    expect(speakerOf('[The Norwegian foreign ministry]s [demand]c [that they leave]x was ignored.')).not.toBe('Norway')
    expect(speakerOf('[Norwegians]s [said]c [that they would leave]x.')).not.toBe('Norway')
  })
})
