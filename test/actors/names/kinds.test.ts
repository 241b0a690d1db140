import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('the kind of a name', () => {
  it.each([
    'Progressive Party of Working People',
    'Communist Party of India',
    'Directorate General of Civil Aviation',
    'Press TV',
    'Norland Mail',
    'Chelsea Library',
    'Richard J. Donovan Correctional Facility',
    'Louis Armstrong International Airport',
    'Norland Coast Guard',
  ])('is a body’s: %s', (name) => {
    const [actor] = castOf(`[The ${name}]s [said]c [no]x.`).actors
    expect(actor).toMatchObject({ name, kind: 'organization' })
  })
  it.each([
    ['The Economist', 'Economist'],
    ['The Spectator', 'Spectator'],
    ['Le Monde', 'Le Monde'],
    ['Kommersant', 'Kommersant'],
    ['Wall Street', 'Wall Street'],
    ['Silicon Valley', 'Silicon Valley'],
    ['Gazprom', 'Gazprom'],
    ['WSET-TV', 'WSET-TV'],
    ['Siemens', 'Siemens'],
    ['Extinction Rebellion', 'Extinction Rebellion'],
    ['Al-Shabab', 'Al-Shabab'],
  ])('is a body’s, though it may look like a person’s: %s', (source, name) => {
    const [actor] = castOf(`[${source}]s [said]c [that the vote was rigged]x.`).actors
    expect(actor).toMatchObject({ name, kind: 'organization' })
  })
  it('is nobody’s where it is a river’s or a street’s', () => {
    for (const name of ['the Rio Grande', 'the Danube', 'Sixth Avenue', 'the Indio River', 'Lake Victoria'])
      expect(castOf(`[Anna Berg]s [blamed]c [${name} for it]x.`, ['accusation']).names).toEqual([['Anna Berg']])
  })
  it('is a body’s behind *ruling* too', () => {
    const [actor] = castOf('[The ruling Democratic Alliance]s [said]c [no]x.').actors
    expect(actor).toMatchObject({ name: 'Democratic Alliance', kind: 'organization' })
  })
  it('is a person’s where it says whose son he is, whatever he is called by then', () => {
    const { actors } = castOf(
      'His successor, Hathim bin Tariq Al Sayed, prayed. [Hathim]s [said]c [that he would go on]x.',
    )
    expect(actors[0]).toMatchObject({ name: 'Hathim bin Tariq Al Sayed', kind: 'person' })
  })
  it.each([
    ['Police chief Tom Church', 'Church', 'Tom Church'],
    ['Mayor Paul Banks', 'Banks', 'Paul Banks'],
    ['Rapper Kane West', 'West', 'Kane West'],
  ])('is a person’s where %s is called %s', (whole, surname, name) => {
    const { names } = castOf(`[${whole}]s [said]c [no]x. [${surname}]s [denied]c [that it was safe]x.`)
    expect(names).toEqual([
      [name, ...names[0]!.slice(1)],
      [name, ...names[1]!.slice(1)],
    ])
  })
  it('is a body’s where the text says *the*', () => {
    const { names } = castOf('[Police chief Tom Church]s [said]c [no]x. [The Church]s [denied]c [that it was safe]x.')
    expect(names[1]![0]).not.toBe('Tom Church')
  })
  it('is a company’s by the first word alone', () => {
    const { names } = castOf('[Ford Motor Company]s [said]c [no]x. [Ford]s [said]c [that it was safe]x.')
    expect(names.map(([name]) => name)).toEqual(['Ford Motor Company', 'Ford Motor Company'])
  })
})
