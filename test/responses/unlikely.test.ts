import { expect, test } from 'vitest'
import type { Stance } from '../../src/domain/response.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import type { Scene } from '../../src/responses/scene.ts'
import { isUnlikely } from '../../src/responses/unlikely.ts'

const [LUND, BERG, GROWERS] = [0, 1, 2]
const person = { kind: 'person', members: [] }
const cast = { actors: [person, person, { kind: 'group', members: [] }] } as unknown as Scene['cast']
const circles = [new Set([LUND]), new Set([BERG]), new Set([GROWERS])]

const attribution = { type: 'statement', cueLemma: 'say', parent: null, quotation: 'indirect' }
const claim = (index: number, speaker: number, some: object = {}, ofAttribution: object = {}) =>
  ({
    ...{
      index,
      speaker,
      paragraph: index,
      intoTurn: 0,
      targets: [],
      inContent: [],
      content: [],
      replies: false,
      adversative: 0,
    },
    ...some,
    attribution: { ...attribution, ...ofAttribution },
  }) as unknown as ClaimFacts

const asked = claim(0, BERG)
type How = { asked?: ClaimFacts; chance?: number; stance?: Stance; before?: number; claims?: ClaimFacts[] }
const isTakenAway = (answer: ClaimFacts, how: How = {}) => {
  const { chance = 0.22, stance = 'against', before, claims = [] } = how
  return isUnlikely(stance, { answer, asked: how.asked ?? asked }, chance, { claims, cast, circles }, before)
}

test('a plain next speaker may answer', () => {
  expect(isTakenAway(claim(1, LUND))).toBe(false)
})

test.each(['add', 'write'])('who does no more than %s answers nobody, unless that is likely', (cueLemma) => {
  expect(isTakenAway(claim(1, LUND, {}, { cueLemma }))).toBe(true)
  expect(isTakenAway(claim(1, LUND, {}, { cueLemma }), { chance: 0.5 })).toBe(false)
  expect(isTakenAway(claim(1, LUND, {}, { cueLemma }), { stance: 'for' })).toBe(false)
  expect(
    isTakenAway(claim(1, LUND, {}, { cueLemma, type: 'rejection' }), { asked: claim(0, BERG, {}, { type: 'demand' }) }),
  ).toBe(false)
})

test('what another only tells is not rejected', () => {
  const rejection = claim(1, LUND, {}, { type: 'rejection' })
  expect(isTakenAway(rejection)).toBe(true)
  expect(isTakenAway(rejection, { asked: claim(0, BERG, {}, { type: 'proposal' }) })).toBe(false)
})

test('nobody denies what is not said of him', () => {
  const denial = claim(1, LUND, {}, { type: 'denial' })
  expect(isTakenAway(denial)).toBe(true)
  expect(isTakenAway(denial, { asked: claim(0, BERG, { inContent: [LUND] }) })).toBe(false)
})

test('who asks back has not answered', () => {
  expect(isTakenAway(claim(1, LUND, { content: [{ norm: 'who' }, { norm: '?' }, { norm: '”' }] }))).toBe(true)
})

test('who goes on in one sentence or another paragraph answers what he has answered', () => {
  const first = claim(1, LUND, { sentence: 3 })
  const claims = [asked, first]
  const more = (sentence: number, paragraph: number) => claim(2, LUND, { intoTurn: 1, sentence, paragraph })
  expect(isTakenAway(more(3, 1), { claims })).toBe(true)
  expect(isTakenAway(more(4, 2), { claims })).toBe(true)
  expect(isTakenAway(more(4, 1), { claims })).toBe(false)
  expect(isTakenAway(more(3, 1), { claims, before: 0 })).toBe(false)
  expect(isTakenAway(more(3, 1), { claims, chance: 0.28 })).toBe(false)
})

test('nobody answers what he himself tells of others, but another may', () => {
  const told = claim(1, BERG, {}, { parent: 0 })
  expect(isTakenAway(claim(2, LUND), { asked: told, claims: [claim(0, LUND), told] })).toBe(true)
  expect(isTakenAway(claim(2, LUND), { asked: told, claims: [claim(0, GROWERS), told] })).toBe(false)
})

test('who runs down somebody else has no quarrel with the speaker of another paragraph', () => {
  const criticism = (targets: number[]) => claim(1, LUND, { targets }, { type: 'criticism' })
  expect(isTakenAway(criticism([GROWERS]))).toBe(true)
  expect(isTakenAway(criticism([BERG]))).toBe(false)
  expect(isTakenAway(criticism([GROWERS]), { asked: claim(0, BERG, { paragraph: 1 }) })).toBe(false)
})

test('who is first quoted after a group is often one of it', () => {
  const growers = claim(0, GROWERS)
  expect(isTakenAway(claim(1, LUND, {}, { quotation: 'direct' }), { asked: growers })).toBe(true)
  expect(isTakenAway(claim(1, LUND, { replies: true }, { quotation: 'direct' }), { asked: growers })).toBe(false)
  expect(isTakenAway(claim(1, LUND), { asked: growers })).toBe(false)
})
