import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('one of a people', () => {
  const haapasalo = 'Finland’s monitor, Olli Haapasalo, came to Oslo with Ann Wolf.'
  it('is the only person of that country of whom the article has spoken', () => {
    expect(speakers(`${haapasalo} [The Finn]s [said]c [no]x.`)).toEqual(['Olli Haapasalo'])
  })
  it('is not that country', () => {
    expect(speakers('The boat was found. [The Swede]s [said]c [no]x.')).toEqual(['Swede'])
  })
  it('is not all of them', () => {
    expect(speakers(`${haapasalo} [The Finns]s [said]c [no]x.`)).toEqual(['Finland'])
    expect(speakers(`${haapasalo} [The French]s [said]c [no]x.`)).toEqual(['France'])
  })
})
