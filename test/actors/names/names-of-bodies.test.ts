import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const first = (marked: string) => castOf(marked).actors[0]!

describe('the name of a body', () => {
  it('keeps its Arabic article', () => {
    expect(first('[The militant group al-Shabab]s [rejected]c [it]x.')).toMatchObject({
      name: 'al-Shabab',
      kind: 'organization',
    })
    expect(speakers('Yahya al-Mutahar left. [Al-Mutahar]s [said]c [no]x.')).toEqual(['Yahya al-Mutahar'])
  })
  it('stands behind the noun that says what it is', () => {
    expect(first('[The airline Skerry]s [said]c [no]x.')).toMatchObject({ name: 'Skerry', kind: 'organization' })
  })
  it('stands behind where it has its seat', () => {
    expect(first('[Oslo-based Nordhav Energi]s [said]c [no]x.')).toMatchObject({
      name: 'Nordhav Energi',
      kind: 'organization',
    })
    expect(first('[Oslo-based John Larsen]s [said]c [no]x.').kind).toBe('person')
  })
  it('is whole where a source ends before it does', () => {
    expect(first('[The Regional Authority]s on Development [said]c [no]x.').name).toBe(
      'Regional Authority on Development',
    )
  })
  it('has the article, the number and the small words in it', () => {
    expect(speakers('[The Department of the Interior]s [said]c [no]x.')).toEqual(['Department of the Interior'])
    expect(first('[The Coalition for the Mountain]s [said]c [no]x.')).toMatchObject({
      name: 'Coalition for the Mountain',
      kind: 'organization',
    })
    expect(first('[The 5th U.S. Circuit Court of Appeals]s [ruled]c [that it might close]x.')).toMatchObject({
      name: '5th U.S. Circuit Court of Appeals',
      kind: 'organization',
    })
    expect(first('[Kansas Right to Life]s [said]c [no]x.')).toMatchObject({
      name: 'Kansas Right to Life',
      kind: 'organization',
    })
  })
  it.each([
    'Food and Drug Administration',
    'Housing and Urban Development Department',
    'Bridge and Tunnel Authority',
    'Securities and Exchange Commission',
    'Senate Health and Education Committee',
    'energy and environment ministry',
  ])('has the *and* between two fields in it: %s', (name) => {
    expect(castOf(`[The ${name}]s [said]c [no]x.`).actors).toEqual([
      expect.objectContaining({ name, kind: 'organization' }),
    ])
  })
  it.each([
    ['The White House and Justice Department', 'White House', 'Justice Department'],
    ['The Senate and House Intelligence Committees', 'Senate', 'House Intelligence Committees'],
    ['Norway and the Barents Council', 'Norway', 'Barents Council'],
    ['The governor and transport ministry', 'governor', 'transport ministry'],
  ])('ends before what stands beside it: %s', (source, ...names) => {
    const { actors } = castOf(`[${source}]s [said]c [no]x.`)
    expect(actors.slice(1).map(({ name }) => name)).toEqual(names)
  })
  it('of two fields is known by its letters and as the agency', () => {
    const marked =
      '[The Food and Drug Administration]s [said]c [no]x. [The agency]s [said]c [yes]x. [The FDA]s [said]c [so]x.'
    expect(new Set(speakers(marked)).size).toBe(1)
  })
  it.each(['Public Power Watch', 'Common Shore', 'River Action'])('is no person’s: %s', (name) => {
    expect(first(`[${name}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'organization' })
  })
  it('stands before an office and the name of who holds it', () => {
    expect(
      first('[Tasmanian Chamber of Commerce and Industry chief executive Marcus Pell]s [said]c [no]x.'),
    ).toMatchObject({
      name: 'Marcus Pell',
      kind: 'person',
    })
  })
  it('is that of a mission with the place where it is', () => {
    expect(speakers('[The U.S. Embassy in Bogota]s [said]c [no]x.')).toEqual(['U.S. Embassy in Bogota'])
    expect(speakers('[The British High Commission in Accra]s [said]c [no]x.')).toEqual([
      'British High Commission in Accra',
    ])
  })
  it('begins right behind *his*', () => {
    expect(speakers('Tom Wolf met [his High Commission in Accra]s, which [said]c [no]x.')).toEqual([
      'High Commission in Accra',
    ])
  })
  it('may begin as a person’s does', () => {
    expect(first('[The Sierra Club]s [said]c [no]x.')).toMatchObject({ name: 'Sierra Club', kind: 'organization' })
  })
  it('is no number', () => {
    expect(speakers('Ten ministers met. [All five of the hosts]s [said]c [no]x.')).not.toContain('five')
  })
  it.each([
    ['The Tunisian General Labour Union (UGTT)', 'UGTT', 'Tunisian General Labour Union'],
    ['The Congress of South African Trade Unions (Cosatu)', 'Cosatu', 'Congress of South African Trade Unions'],
    // Known to all are other bodies by these letters.
    ['The Armed Forces of the Philippines (AFP)', 'AFP', 'Armed Forces of the Philippines'],
    ['The European Commission (EU)', 'EU', 'European Union'],
  ])('is also the short one in brackets behind it: %s', (whole, short, name) => {
    expect(speakers(`${whole} met on Monday. [The ${short}]s [said]c [no]x.`)).toEqual([name])
  })
  it('is told from a person’s by who speaks for it', () => {
    const marked = '[Walgreens]s [said]c [no]x. Walgreens spokesman Jim Cole left.'
    expect(first(marked)).toMatchObject({ name: 'Walgreens', kind: 'organization' })
    expect(first('[Herrera]s [said]c [no]x. Herrera spokesman Jim Cole met Luis Herrera.').kind).toBe('person')
  })
  it('ends where another body’s begins', () => {
    const { names } = castOf('[Brazil]s [threatened]c [to take the European Union to the World Trade Organization]x.', [
      'threat',
    ])
    expect(names[0]).not.toContain('European Union to the World Trade Organization')
  })
  it('is meant by the noun for an alliance', () => {
    expect(speakers('The European Union met Serbia. [The bloc]s [said]c [no]x.')).toEqual(['European Union'])
  })
  it('may be that of an American state whose capital acts', () => {
    expect(first('[Columbus]s [refused]c [to help]x.')).toMatchObject({
      name: 'Ohio',
      kind: 'organization',
      country: 'US',
    })
  })
})

describe('a name behind a comma', () => {
  it('is not that of who leads those described', () => {
    const marked = '[The coalition that won, led by the former prime minister Ida Lund,]s [said]c [no]x.'
    expect(speakers(marked)).not.toContain('Ida Lund')
  })
  it('is the town’s of which the words before it speak', () => {
    expect(speakers('[An aid worker in the state capital, Malakal,]s [said]c [no]x.')).not.toContain('Malakal')
  })
  it('is no shortened state', () => {
    expect(speakers('[A fitter in Slidell, La.,]s [said]c [no]x.')[0]).toMatch(/^fitter/)
  })
  it('is not that of who says what stands before it', () => {
    expect(speakers('[No deal would be struck over Gori]x, [the Frenchman]s [told]c reporters.')).not.toContain('Gori')
  })
  it('is not that of the body whose member is named', () => {
    const { mentions } = castOf('[Lund, the panel’s ranking member,]s [said]c [no]x.')
    expect(mentions.filter(({ actor }) => actor === 0)).toHaveLength(2)
  })
})

it.each([
  ['A super PAC', 'super PAC'],
  ['The Super PAC', 'Super PAC'],
  ['Ready Ohio PAC', 'Ready Ohio PAC'],
])('a fund is called by more than its kind: %s', (source, name) => {
  const { actors } = castOf(`[${source}]s [said]c [it had raised money]x.`)
  expect(actors).toMatchObject([{ name, kind: 'organization' }])
})

describe('a body that all know', () => {
  it('goes by its whole name, commas and articles in it', () => {
    const speaker = (source: string) => castOf(`[${source}]s [said]c [no]x.`).actors[0]!
    expect(speaker('The Islamic State of Iraq and the Levant')).toMatchObject({
      name: 'Islamic State of Iraq and the Levant',
      kind: 'organization',
    })
    expect(speaker('The United Nations Educational, Scientific and Cultural Organization')).toMatchObject({
      name: 'United Nations Educational, Scientific and Cultural Organization',
      kind: 'organization',
    })
    expect(castOf('[Oslo and the Islamic State]s [said]c [no]x.').actors[0]!.kind).toBe('group')
  })
})

it('of unions of people begin with the people', () => {
  const { names } = castOf('[The Miners’ Union]s [called]c [a strike]x. [The union]s [said]c [the pits were unsafe]x.')
  expect(names.map(([speaker]) => speaker)).toEqual(['Miners’ Union', 'Miners’ Union'])
})

it.each([
  ['the Catholic Bishops’ Conference of Norland', 'Catholic Bishops’ Conference of Norland'],
  ['The Norland Nurses’ Association', 'Norland Nurses’ Association'],
  ['The Workers’ Party of Norland', 'Workers’ Party of Norland'],
  ['The President’s Council of Economic Advisers', 'Council of Economic Advisers'],
])('of whole trades begin with the trade: %s', (source, name) => {
  expect(castOf(`[${source}]s [said]c [no]x.`).actors[0]).toMatchObject({ name, kind: 'organization' })
})

describe('a university of several towns', () => {
  it('bears its town behind a comma', () => {
    const { actors } = castOf('[The University of California, San Diego]s [said]c [it would pay]x.')
    expect(actors).toMatchObject([{ name: 'University of California, San Diego', kind: 'organization' }])
  })
  it('is not who speaks for it', () => {
    const { names } = castOf('[“No,”]x [said]c [University of California, San Diego’s chancellor, Ann Holm]s.')
    expect(names.map(([speaker]) => speaker)).toEqual(['Ann Holm'])
  })
  it('is none beside a person or a land', () => {
    const named = (source: string) => castOf(`[${source}]s [said]c [no]x.`).actors[0]!.name
    expect(named('The University of Texas, a school in Austin,')).toBe('University of Texas')
    expect(named('Researchers at the University of Oxford, England,')).toBe('Researchers at the University of Oxford')
  })
})

it('of a state with its people in it are the state’s', () => {
  const { actors } = castOf('[Norway]s [urged]c [the Democratic People’s Republic of Korea to stop]x.')
  expect(actors.map(({ name }) => name)).not.toContain('Korea')
})
