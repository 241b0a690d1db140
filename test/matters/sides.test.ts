import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { doer } from '../../src/matters/addressed.ts'
import { allianceMeant, allianceOf, allied, bodyId, countryId, isKnownSide, kinOf } from '../../src/matters/alliance.ts'
import { articleSides } from '../../src/matters/article-sides.ts'
import { isDeputy, isUntold } from '../../src/matters/deputy.ts'
import { mostAsked } from '../../src/matters/most-asked.ts'
import { sidesIn, sidesNamed } from '../../src/matters/named-sides.ts'
import { partyOf } from '../../src/matters/party.ts'

const [NATO, EU, RUSSIA, US, POLAND, SERBIA] = [
  bodyId('NATO'),
  bodyId('European Union'),
  ...['RU', 'US', 'PL', 'RS'].map(countryId),
] as [string, string, string, string, string, string]

test('a demand begins with the side that has to do it, not with a body whose name begins so', () => {
  const demand = (text: string) => ({ type: 'demand', content: [{ text }] }) as unknown as Claim
  const side = (text: string) => doer(demand(text), () => undefined)
  expect(side('that Russian President Ilya Sobin withdraw his boats')).toBe(RUSSIA)
  expect(side('that the U.S. Army Corps of Engineers close the dam')).toBeNull()
})

describe('an alliance', () => {
  test('and its members stand for each other, two members do not', () => {
    expect([allied(NATO, POLAND), allied(POLAND, NATO), allied(POLAND, US), allied(NATO, RUSSIA)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(kinOf(US)).toEqual([US, NATO])
    expect(kinOf(RUSSIA)).toContain(bodyId('Collective Security Treaty Organization'))
  })
  test('is the side of those who are named together with it', () => {
    expect(allianceOf([US, NATO])).toBe(NATO)
    expect(allianceOf([US])).toBe(US)
    expect(allianceOf([US, POLAND])).toBeUndefined()
  })
  test('is meant by its noun where it is the only one of the article', () => {
    expect(allianceMeant(['senior', 'alliance', 'official'], new Set([NATO, RUSSIA]))).toBe(NATO)
    expect(allianceMeant(['western', 'officials'], new Set([NATO]))).toBe(NATO)
    expect(allianceMeant(['officials'], new Set([NATO]))).toBeUndefined()
    expect(allianceMeant(['west', 'bank', 'leaders'], new Set([NATO]))).toBeUndefined()
    const csto = bodyId('Collective Security Treaty Organization')
    expect(allianceMeant(['alliance'], new Set([NATO, csto]))).toBeUndefined()
    expect(allianceMeant(['bloc'], new Set([EU, RUSSIA]))).toBe(EU)
  })
})

test('a side is known in any article or in its own only', () => {
  expect([NATO, SERBIA, 'act_0'].map(isKnownSide)).toEqual([true, true, false])
})

test('a text names sides where they stand, the organs of a state as the state, and by capitals where asked', () => {
  expect(sidesIn('when the White House told U.S. allies').map(({ start, end }) => [start, end])).toEqual([
    [9, 20],
    [26, 30],
  ])
  expect(sidesNamed('the State Department and the United States')).toEqual([US])
  expect(sidesNamed('the European Commission')).toEqual([EU])
  expect(sidesIn('talks in Moscow')).toEqual([])
  expect(sidesIn('talks in Moscow', true).map(({ side }) => side)).toEqual([RUSSIA])
})

describe('whoever acts for a state', () => {
  const none = { roles: [], memberOf: [], onBehalfOf: [], country: null }
  test.each([
    [
      'a minister of a state that is not named',
      { ...none, kind: 'person', name: 'Ada Lund', roles: ['minister'] },
      true,
    ],
    ['a ministry', { ...none, kind: 'organization', name: 'Foreign Ministry' }, true],
    ['a junta', { ...none, kind: 'organization', name: 'junta' }, true],
    ['a memorandum', { ...none, kind: 'document', name: 'memorandum' }, true],
    ['a minister of a known state', { ...none, kind: 'person', name: 'A', roles: ['minister'], country: 'NO' }, false],
    ['a former minister', { ...none, kind: 'person', name: 'Ada Lund', roles: ['former minister'] }, false],
    ['an analyst', { ...none, kind: 'person', name: 'Ada Lund', roles: ['analyst'] }, false],
    ['a company', { ...none, kind: 'organization', name: 'Nordlys' }, false],
  ] as const)('is a deputy: %s', (_, actor, deputy) => expect(isDeputy(actor)).toBe(deputy))

  test('is on its side: the Pentagon, a spokesman for the White House', () => {
    const pentagon = { ...none, id: '1', kind: 'organization', name: 'Pentagon' } as const
    expect(partyOf(pentagon, () => undefined)).toBe(US)
    const house = { id: '2', kind: 'organization', name: 'White House', country: 'US' } as const
    const spokesman = { ...none, id: '3', kind: 'person', name: 'Al Roe', onBehalfOf: [house] } as const
    expect(partyOf(spokesman, () => undefined)).toBe(US)
  })
})

describe('the sides of an article', () => {
  const sidesOf = (text: string, known = new Map<string, string>()) => {
    const analysis = analyse({ text })
    const sides = articleSides(analysis, text, (id) => id, known)
    const actor = (name: string) => analysis.actors.find((one) => one.name.includes(name))!.id
    return { ...sides, actor, claims: analysis.claims }
  }
  const TEXT =
    'Serbia closed the bridge. Serbia said that it was unsafe. The Interior Ministry reported that 40 lorries were waiting. Foreign Minister Zoran Ilic said the bridge would stay shut.'

  test('are those that the article names, also of a ministry of the state that it speaks of', () => {
    const sides = sidesOf(TEXT)
    expect(sides.of(sides.actor('Interior Ministry'))).toBe(SERBIA)
  })
  test('are the other of two for a ministry that speaks to one of them', () => {
    const sides = sidesOf(
      'Serbia and Croatia met. Serbia said that the ferry was unsafe. Croatia was silent. The Foreign Ministry demanded that Serbia open the ferry to lorries.',
    )
    expect(sides.of(sides.actor('Foreign Ministry'))).toBe(countryId('HR'))
  })
  test('are told where two ministries speak to each other', () => {
    const sides = sidesOf(
      'Serbia and Croatia met. The Foreign Ministry accused the Defense Ministry of delay. The Defense Ministry accused the Foreign Ministry of haste.',
    )
    for (const name of ['Foreign Ministry', 'Defense Ministry']) expect(sides.of(sides.actor(name))).toBeTruthy()
  })
  test('are only likely for people, unless other articles said it', () => {
    const text = TEXT.replace('Foreign Minister', 'General')
    const sides = sidesOf(text)
    const general = sides.actor('Zoran Ilic')
    expect(sides.of(general)).toBe(general)
    expect(sides.likely(general)).toEqual([SERBIA])
    const told = sidesOf(text, new Map([[general, SERBIA]]))
    expect([told.of(general), told.likely(general)]).toEqual([SERBIA, []])
  })
  test('are not likely that of whom one accuses', () => {
    const sides = sidesOf(
      'Serbia closed the bridge. Serbia said that it was unsafe. General Zoran Ilic accused Serbia of breaking the treaty.',
    )
    expect(sides.likely(sides.actor('Zoran Ilic'))).toEqual([])
  })
  test('are the state’s for a minister of the only state that the article speaks of', () => {
    const sides = sidesOf(TEXT)
    expect(sides.of(sides.actor('Zoran Ilic'))).toBe(SERBIA)
  })
  test('have to do what a demand begins with', () => {
    const sides = sidesOf('Serbia demanded that the alliance withdraw its troops. NATO refused.')
    expect(sides.claims.map(sides.doer)[0]).toBe(NATO)
  })
})

describe('a dispute is with', () => {
  test('whom most claims ask, an alliance and its members together', () => {
    const asked = [
      { target: SERBIA, count: 2 },
      { target: US, count: 1 },
      { target: NATO, count: 2 },
    ]
    expect(mostAsked(asked, SERBIA)).toBe(NATO)
  })
  test('whom it was with where no other is asked more', () => {
    const asked = [
      { target: SERBIA, count: 1 },
      { target: US, count: 1 },
    ]
    expect(mostAsked(asked, SERBIA)).toBe(SERBIA)
    expect(mostAsked(asked, '')).toBe(SERBIA)
  })
})

test('of a person nothing is told where the article has a name alone', () => {
  const person = { name: 'Lindt', kind: 'person', country: null, roles: [], memberOf: [], onBehalfOf: [] } as const
  expect(isUntold(person)).toBe(true)
  expect(isUntold({ ...person, roles: ['former minister'] })).toBe(false)
  expect(isUntold({ ...person, kind: 'organization' })).toBe(false)
})
