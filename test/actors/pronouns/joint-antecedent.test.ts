import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('a plural pronoun', () => {
  it('is the two named together just before', () => {
    const marked = 'Tom Wolf and Anna Berg met in Oslo on Monday. [They]s [said]c [the bridge was safe]x.'
    const { actors, names } = castOf(marked)
    expect(names).toEqual([['Tom Wolf and Anna Berg']])
    expect(actors[0]!.members).toHaveLength(2)
  })
  it('is not two who were named long before', () => {
    const marked = 'Tom Wolf and Anna Berg met. It rained. The river rose. [They]s [said]c [the bridge was safe]x.'
    expect(castOf(marked).names).not.toEqual([['Tom Wolf and Anna Berg']])
  })
})
