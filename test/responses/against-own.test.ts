import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import type { Cast } from '../../src/domain/actor.ts'
import { isAgainstOwn } from '../../src/responses/against-own.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'

const facts = (speaker: number, type = 'statement') => ({ speaker, attribution: { type } }) as unknown as ClaimFacts
/** A body, its spokeswoman, a member of it and his adviser. */
const cast = {
  actors: [
    { kind: 'organization', members: [], memberOf: [], onBehalfOf: [], roles: [] },
    { kind: 'person', members: [], memberOf: [], onBehalfOf: [0], roles: [] },
    { kind: 'person', members: [], memberOf: [0], onBehalfOf: [], roles: [] },
    { kind: 'person', members: [], memberOf: [], onBehalfOf: [2], roles: [] },
  ],
} as unknown as Cast

test('nobody speaks against those whom they speak for', () => {
  expect(isAgainstOwn('against', facts(1), facts(0), cast)).toBe(true)
  expect(isAgainstOwn('for', facts(1), facts(0), cast)).toBe(false)
  expect(isAgainstOwn('against', facts(2), facts(0), cast)).toBe(true)
  expect(isAgainstOwn('against', facts(3), facts(0), cast)).toBe(true)
})

test('a member that rejects or accuses does speak against its body', () => {
  expect(isAgainstOwn('against', facts(2, 'rejection'), facts(0), cast)).toBe(false)
})

test('who belongs to one of two that speak together does not reject what both demand', () => {
  const text =
    'Poland and Hungary vetoed the budget, insisting that the rule be dropped. “We will not be blackmailed,” Hungarian Prime Minister Balint Kovacs told reporters.'
  const { claims } = analyse({ text })
  expect(claims.find(({ speaker }) => speaker?.name === 'Balint Kovacs')).toMatchObject({ responseTo: null })
})

test('a spokesman does not answer his own ministry', () => {
  const text =
    'The Norwegian fisheries ministry demanded that Iceland halve its catch. "We have waited for two years," said Odd Berg, a spokesman for the ministry.'
  expect(analyse({ text }).claims.map(({ responseTo }) => responseTo)).not.toContainEqual(
    expect.objectContaining({ stance: 'against' }),
  )
})

test('the spokesman of a state’s organ does not answer what his state demands', () => {
  const text =
    'The United States called on China to exercise restraint. State Department spokesman Matthew Corbin said Washington remained opposed to any change, but added that it did not support independence.'
  expect(analyse({ text }).claims.map(({ responseTo }) => responseTo)).not.toContainEqual(
    expect.objectContaining({ stance: 'against' }),
  )
})

test('the White House does not answer the president', () => {
  const text =
    'President Harlan Cole backed off his demand for $5 billion from Congress, with the White House saying it will find the money elsewhere.'
  expect(analyse({ text }).claims.map(({ responseTo }) => responseTo)).not.toContainEqual(
    expect.objectContaining({ stance: 'against' }),
  )
})

test('the spokesman of a state’s seat does not answer what his state offers', () => {
  const states = {
    actors: [
      { kind: 'country', name: 'Russia', country: 'RU', members: [], memberOf: [], onBehalfOf: [], roles: [] },
      {
        kind: 'person',
        name: 'Ilya Sobin',
        country: 'RU',
        members: [],
        memberOf: [],
        onBehalfOf: [],
        roles: ['Kremlin spokesman'],
      },
    ],
  } as unknown as Cast
  expect(isAgainstOwn('against', facts(1), facts(0), states)).toBe(true)
})

const named = (...names: string[]) =>
  ({
    actors: names.map((name, at) => ({
      name,
      kind: at === 0 ? 'person' : 'group',
      members: [],
      memberOf: [],
      onBehalfOf: [],
      roles: [],
    })),
  }) as unknown as Cast

test.each(['Ann Lund’s office', 'Lund campaign', "Lund's allies", 'Lund administration'])(
  'she and %s do not speak against each other, unless they accuse',
  (house) => {
    expect(isAgainstOwn('against', facts(1), facts(0), named('Ann Lund', house))).toBe(true)
    expect(isAgainstOwn('against', facts(0), facts(1), named('Ann Lund', house))).toBe(true)
    expect(isAgainstOwn('against', facts(1, 'criticism'), facts(0), named('Ann Lund', house))).toBe(false)
  },
)

test.each(['Tom Berg’s office', 'Lund’s critics', 'Hartlund campaign'])('%s may speak against Ann Lund', (other) => {
  expect(isAgainstOwn('against', facts(1), facts(0), named('Ann Lund', other))).toBe(false)
})
