import { describe, expect, it } from 'vitest'
import { knownBody } from '../../src/lexicon/bodies.ts'
import * as bodyNouns from '../../src/lexicon/body-nouns.ts'
import { countryNamed, countryOfCapital, countryOfDemonym } from '../../src/lexicon/country-forms.ts'
import { countryOfSeat } from '../../src/lexicon/metonyms.ts'
import * as moreGivenNames from '../../src/lexicon/more-given-names.ts'
import * as personNouns from '../../src/lexicon/person-nouns.ts'

describe('word sets about actors', () => {
  const sets = Object.entries({ ...bodyNouns, ...personNouns, ...moreGivenNames })
  it.each(sets)('%s is in lower case and sorted', (_name, set) => {
    const words = [...set]
    expect(words).toEqual(words.map((word) => word.toLowerCase()))
    expect(words).toEqual([...words].sort())
  })
})

describe('countries', () => {
  it('are found by name, abbreviation and former name', () => {
    expect(countryNamed('Russian Federation')?.code).toBe('RU')
    expect(countryNamed('U.S.')?.name).toBe('United States')
    expect(countryNamed('Burma')?.code).toBe('MM')
    expect(countryNamed('us')).toBeUndefined()
  })
  it('are found by adjective and by people, singular and plural', () => {
    expect(countryOfDemonym('Russian')?.code).toBe('RU')
    expect(countryOfDemonym('Poles')?.code).toBe('PL')
    expect(countryOfDemonym('Saudi')?.code).toBe('SA')
    expect(countryOfDemonym('Dutch')?.code).toBe('NL')
    expect(countryOfDemonym('Congolese')?.code).toBe('CD')
  })
  it('are found by capital and seat of government', () => {
    expect(countryOfCapital('Moscow')?.code).toBe('RU')
    expect(countryOfSeat('Kremlin')).toBe('RU')
    expect(countryOfSeat('constructor')).toBeUndefined()
  })
})

describe('bodies', () => {
  it('are found by acronym with and without full stops, and not by a word of the same letters', () => {
    expect(knownBody('F.B.I.')?.name).toBe('Federal Bureau of Investigation')
    expect(knownBody('ICE')?.country).toBe('US')
    expect(knownBody('Ice')).toBeUndefined()
  })
  it('keep the article that belongs to the name', () => {
    expect(knownBody('New York Times')?.name).toBe('The New York Times')
  })
})
