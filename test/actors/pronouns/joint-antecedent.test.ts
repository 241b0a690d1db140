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
  it('is the two sides of the article where they do something to one another', () => {
    const marked = `Kosovo sent troops to the border with Serbia. Belgrade did the same, and Pristina saw it. [They]s [accuse]c [each other of lying]x.`
    expect(castOf(marked).names[0]![0]).toBe('Kosovo and Serbia')
  })
})

describe('each', () => {
  it('is of the two named together just before, whoever else is near', () => {
    const marked = `Judge Alan Moss spoke. Tom Wolf and Anna Berg have traded insults. [Each]s [accuses]c [the other of leaks]x.`
    expect(castOf(marked).names[0]![0]).toBe('Tom Wolf and Anna Berg')
  })
})

describe('the two men', () => {
  it('are those who spoke together just before', () => {
    const marked =
      'Karl Berg left. Karl Berg was ill. [Osei Bonsu and his rival, Haruna Alhassan,]s [said]c [Berg would return]x before the end of the long and rainy month of May. [The two men]s [rejected]c [the rest]x.'
    expect(castOf(marked).names.map(([speaker]) => speaker)).toEqual([
      'Osei Bonsu and Haruna Alhassan',
      'Osei Bonsu and Haruna Alhassan',
    ])
  })
})
