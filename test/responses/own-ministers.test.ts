import { expect, test } from 'vitest'
import type { Cast } from '../../src/domain/actor.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { homeOf, isAgainstHome } from '../../src/responses/own-ministers.ts'

const person = (...roles: string[]) => ({ kind: 'person', country: null, memberOf: [], onBehalfOf: [], roles })
const [JAPAN, MORI, SATO, PERU, LUND] = [0, 1, 2, 3, 4]
const cast = {
  actors: [
    { kind: 'country', country: 'JP' },
    person('Chief Cabinet Secretary'),
    person('Deputy Trade Minister'),
    { kind: 'country', country: 'PE' },
    person('former foreign minister'),
  ],
  mentions: [
    { actor: PERU, start: 90 },
    { actor: MORI, start: 40 },
    { actor: JAPAN, start: 4 },
    { actor: JAPAN, start: 70 },
  ],
} as unknown as Cast
const claim = (speaker: number, type = 'statement', targets: number[] = []) =>
  ({ speaker, targets, attribution: { type } }) as unknown as ClaimFacts
const isTakenAway = (one: ClaimFacts, other: ClaimFacts, stance: 'for' | 'against' = 'against') =>
  isAgainstHome(stance, one, other, cast, homeOf(cast))

test('a minister whose state is not told is of the state that the article names first', () => {
  expect(homeOf(cast)).toBe(JAPAN)
  expect(isTakenAway(claim(MORI), claim(JAPAN))).toBe(true)
  expect(isTakenAway(claim(JAPAN, 'denial'), claim(SATO))).toBe(true)
  expect(isTakenAway(claim(MORI), claim(JAPAN), 'for')).toBe(false)
})

test('not so where another state is mentioned more often, or his words are at the state', () => {
  const foreign = {
    ...cast,
    mentions: [...cast.mentions, ...[95, 99, 120].map((start) => ({ actor: PERU, start }))],
  } as Cast
  expect(homeOf(foreign)).toBe(null)
  expect(isTakenAway(claim(MORI, 'criticism', [JAPAN]), claim(JAPAN))).toBe(false)
})

test('he may be against another state, a former minister against his own', () => {
  expect(isTakenAway(claim(MORI), claim(PERU))).toBe(false)
  expect(isTakenAway(claim(LUND), claim(JAPAN))).toBe(false)
})

test('one minister is against another where he rejects what that one wants', () => {
  expect(isTakenAway(claim(MORI), claim(SATO))).toBe(true)
  expect(isTakenAway(claim(MORI, 'rejection'), claim(SATO))).toBe(false)
})
