import { expect, it } from 'vitest'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { haveSameOpponent, opponentsIn } from '../../src/responses/same-opponent.ts'

const [LUND, BERG, NORLAND, ENVOY] = [0, 1, 2, 3]
/** Nobody is tied to anybody but the envoy to Norland. */
const circles = [new Set([LUND]), new Set([BERG]), new Set([NORLAND]), new Set([ENVOY, NORLAND])]

const claim = (speaker: number | null, type: ClaimType, targets: number[]) =>
  ({ speaker, targets, attribution: { type } }) as unknown as ClaimFacts

const both = [claim(LUND, 'criticism', [NORLAND]), claim(BERG, 'accusation', [NORLAND])]

const isDropped = (claims: ClaimFacts[], chance = 0.3, stance: 'for' | 'against' = 'against') =>
  haveSameOpponent(stance, chance, claims.at(-1)!, claims[0]!, { circles }, opponentsIn(claims))

it('two who are up against the same third do not answer against each other', () => {
  expect(isDropped(both)).toBe(true)
  expect(isDropped(both, 0.3, 'for')).toBe(false)
  expect(isDropped(both, 0.8)).toBe(false)
})

it('but they do where one is up against the other too, or denies what he said', () => {
  expect(isDropped([...both, claim(BERG, 'criticism', [LUND, NORLAND])])).toBe(false)
  expect(isDropped([claim(LUND, 'criticism', [BERG]), ...both])).toBe(false)
  expect(isDropped([...both, claim(BERG, 'denial', [NORLAND])])).toBe(false)
})

it('nor has one the same opponent who speaks for that opponent', () => {
  expect(isDropped([both[0]!, claim(ENVOY, 'criticism', [NORLAND])])).toBe(false)
  expect(isDropped([both[0]!, claim(null, 'criticism', [NORLAND])])).toBe(false)
})
