import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('The Hague', () => {
  it('is the court that sits there where the article is about it', () => {
    const marked = 'The International Criminal Court met. [The Hague]s [said]c [witnesses were bribed]x.'
    expect(speakers(marked)).toEqual(['International Criminal Court'])
  })
  it('is the Netherlands where the article speaks of those more, or of no court', () => {
    expect(speakers('[The Hague]s [said]c [the dykes would hold]x.')).toEqual(['Netherlands'])
    const marked =
      'The Netherlands sued. The Netherlands won at the International Criminal Court. [The Hague]s [said]c [no]x.'
    expect(speakers(marked)).toEqual(['Netherlands'])
  })
})
