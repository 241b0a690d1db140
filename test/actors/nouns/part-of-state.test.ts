import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const first = (source: string) => castOf(`The talks failed. [${source}]s [said]c [no]x.`).actors[0]!

describe('peoples who are not a state', () => {
  it.each([
    ['The Scottish government', 'Scottish government', 'GB'],
    ['The Northern Irish government', 'Northern Irish government', 'GB'],
    ['The Greek Cypriot government', 'Greek Cypriot government', 'CY'],
    ['The Bosnian Serb government', 'Bosnian Serb government', 'BA'],
    ['The Iraqi Kurdish government', 'Iraqi Kurdish government', 'IQ'],
  ])('have a government of their own: %s', (source, name, country) => {
    expect(first(source)).toMatchObject({ name, kind: 'organization', country })
  })
  it.each([
    ['Scottish', 'GB'],
    ['Catalan', 'ES'],
    ['Tamil', null],
  ])('have one beside the government of a state that is spoken of: %s', (people, country) => {
    const { actors } = castOf(
      `[The Irish government]s [rejected]c [that on Monday]x. [The ${people} government]s [accused]c [Downing Street of bad faith]x.`,
    )
    expect(actors.find(({ name }) => name === `${people} government`)).toMatchObject({ kind: 'organization', country })
  })
  it.each([
    ["[Catalonia's government]s [said]c [no]x. [The Catalan government]s [said]c [no]x.", 'Catalan government', 'ES'],
    ["[Kerala's government]s [said]c [no]x. [The Kerala government]s [said]c [no]x.", 'Kerala government', null],
    ['[The government of Kerala]s [said]c [no]x. [Kerala’s government]s [said]c [no]x.', 'government of Kerala', null],
    ["[Texas's legislature]s [said]c [no]x. [The Texas legislature]s [said]c [no]x.", 'Texas legislature', 'US'],
  ])('have one, however the text says whose it is: %s', (marked, name, country) => {
    const { names, actors } = castOf(marked)
    expect(names.map(([speaker]) => speaker)).toEqual([name, name])
    expect(actors[0]).toMatchObject({ kind: 'organization', country })
  })
  it('have one each', () => {
    const { names } = castOf(
      "[Quebec's government]s [said]c [that it would wait]x. [The Bavarian government]s [said]c [yes]x.",
    )
    expect(names.map(([speaker]) => speaker)).toEqual(['Quebec government', 'Bavarian government'])
  })
  it('are not the people of whom the first word tells', () => {
    expect(first('Turkish Cypriots')).toMatchObject({ name: 'Turkish Cypriots', country: 'CY' })
    expect(first('The Turkish Cypriot side').kind).toBe('group')
    const officials = castOf('[Greek Cypriot officials]s [said]c [no]x.')
    expect(officials.actors.map(({ name }) => name)).toEqual(['Greek Cypriot officials'])
  })
  it('stay two where both are named', () => {
    const { names } = castOf(
      '[The Turkish Cypriots]s [said]c [that the crossing would stay closed until spring]x.\n\n[The Greek Cypriots]s [said]c [that they would wait]x.',
    )
    expect(names.map(([speaker]) => speaker)).toEqual(['Turkish Cypriots', 'Greek Cypriots'])
  })
  it('leave the South Korean government South Korea', () => {
    expect(first('The South Korean government').name).toBe('South Korea')
  })
})

describe('a body of many states', () => {
  it.each([
    'The Organization of American States',
    'The Latin American Energy Organization',
    'The South American Football Confederation',
    'The Economic Community of Central African States',
    'The Indian Ocean Commission',
  ])('has the country of none: %s', (source) => {
    expect(first(source)).toMatchObject({ kind: 'organization', country: null })
  })
  it('is told from one of a state', () => {
    expect(first('The South African Football Association').country).toBe('ZA')
    expect(first('The American Bar Association').country).toBe('US')
  })
})

describe('the neighbour or ally', () => {
  it.each(['neighbour', 'ally', 'rival'])('of a state is one: %s', (noun) => {
    expect(castOf(`Norway closed the border. [Its ${noun}]s [said]c [no]x.`).actors[0]).toMatchObject({
      name: `Norway’s ${noun}`,
      kind: 'country',
      country: null,
    })
  })
  it('is the other one where the article speaks of two states', () => {
    const { names } = castOf(
      'Norway closed the border. [Its neighbour]s [said]c [no]x. The Swedish parliament will meet on Friday.',
    )
    expect(names.map(([speaker]) => speaker)).toEqual(['Sweden'])
  })
  it('of anybody else is none', () => {
    expect(castOf('Hamas agreed. [Its ally]s [said]c [no]x.').actors[0]!.kind).toBe('organization')
    expect(castOf('Ann Lund left. [Her neighbour]s [said]c [no]x.').actors[0]!.kind).toBe('person')
  })
})
