import { expect, test } from 'vitest'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { RESPONSE_BITS } from '../../src/responses/scorer.ts'
import { stanceOf } from '../../src/responses/stance.ts'

/** What the stance of a claim is told by. */
function facts(type: ClaimType, cueLemma = 'say', negated = false, content: object[] = []): ClaimFacts {
  const attribution = { type, types: [{ type, probability: 1 }], negated, cueLemma }
  const told = { attribution, negative: false, adversative: 0, replies: false, speaker: null, targets: [], content }
  return told as unknown as ClaimFacts
}

/** Weights by which everything is for everything. */
const FOR = { values: new Float32Array(2 ** RESPONSE_BITS).fill(1), scale: 1 }

test('a rejection or denial is against what it answers, whatever its words sound like', () => {
  expect(stanceOf(facts('rejection'), facts('demand'), FOR)).toBe('against')
  expect(stanceOf(facts('denial'), facts('accusation'), FOR)).toBe('against')
  expect(stanceOf(facts('statement'), facts('demand'), FOR)).toBe('for')
})

/** Weights by which nothing is for anything. */
const AGAINST = { values: new Float32Array(2 ** RESPONSE_BITS).fill(-1), scale: 1 }

test('who does not reject leaves it standing, who does not endorse is against it', () => {
  expect(stanceOf(facts('statement', 'reject', true), facts('proposal'), AGAINST)).toBe('for')
  expect(stanceOf(facts('statement', 'rule', true), facts('proposal'), AGAINST)).toBe('for')
  expect(stanceOf(facts('agreement', 'endorse', true), facts('proposal'), FOR)).toBe('against')
})

test('who defends what another condemned is against the condemnation', () => {
  expect(stanceOf(facts('agreement', 'defend'), facts('criticism'), FOR)).toBe('against')
  expect(stanceOf(facts('agreement', 'defend'), facts('proposal'), FOR)).toBe('for')
})

const words = (text: string) => text.split(' ').map((norm) => ({ upos: 'X', norm, lemma: norm }))

test('who takes back a demand yields, who takes back an offer or help does not', () => {
  const withdrew = (content: string) => facts('rejection', 'withdraw', false, words(content))
  expect(stanceOf(withdrew('its long-standing demand for an apology'), facts('proposal'), AGAINST)).toBe('for')
  expect(stanceOf(withdrew('its offer of talks'), facts('demand'), FOR)).toBe('against')
})

test('who says that he will comply is for what was asked', () => {
  const said = (content: string) => facts('statement', 'say', false, words(content))
  expect(stanceOf(said('the port might agree to withdraw one crane'), facts('demand'), AGAINST)).toBe('for')
  expect(stanceOf(said('the port has its rules'), facts('demand'), AGAINST)).toBe('against')
})

test('who commends what another put forward is for it, whatever the cue', () => {
  const called = (content: string) => facts('criticism', 'call', false, words(content))
  expect(stanceOf(called('the draft a step in the right direction'), facts('proposal'), AGAINST)).toBe('for')
  expect(stanceOf(called('the draft a step back'), facts('proposal'), AGAINST)).toBe('against')
})

test.each([
  ['the council was open to the idea', 'for'],
  ['the request was being studied', 'for'],
  ['it was already reviewing the request', 'for'],
  ['it was reviewing the request', 'for'],
  ['it would gladly attend', 'for'],
  ['the idea was worth discussing', 'for'],
  ['it would consider the plan only after the vote', 'against'],
  ['it was ready', 'for'],
  ['it was ready when the rains came', 'against'],
])('of who says, when asked, that %s', (content, stance) => {
  expect(stanceOf(facts('statement', 'say', false, words(content)), facts('request'), AGAINST)).toBe(stance)
  expect(stanceOf(facts('statement', 'say', false, words(content)), facts('criticism'), AGAINST)).toBe('against')
})

test('who will stand up to what was asked is against it', () => {
  const said = (content: string, type: ClaimType = 'intention') => facts(type, 'say', false, words(content))
  expect(stanceOf(said('her office would defend the law'), facts('request'), FOR)).toBe('against')
  expect(stanceOf(said('the law would help', 'statement'), facts('request'), FOR)).toBe('for')
  expect(stanceOf(said('to fight smugglers', 'agreement'), facts('request'), FOR)).toBe('for')
})

test('so is who goes on, unless that was what he was asked', () => {
  const said = (content: string) => facts('intention', 'say', false, words(content))
  const asked = (content: string) => facts('request', 'urge', false, words(content))
  expect(stanceOf(said('the sale would go ahead'), asked('the army to halt it'), FOR)).toBe('against')
  expect(stanceOf(said('she would stay'), asked('the mayor to resign'), FOR)).toBe('against')
  expect(stanceOf(said('she would stay'), asked('the mayor to stay'), FOR)).toBe('for')
  expect(stanceOf(said('she would stay'), facts('belief'), FOR)).toBe('for')
})

test('who says yes is for it', () => {
  expect(stanceOf(facts('statement', 'reply', false, words('“ yes , ask a bear')), facts('statement'), AGAINST)).toBe(
    'for',
  )
  expect(stanceOf(facts('rejection', 'say', false, words('yes')), facts('question'), AGAINST)).toBe('for')
  expect(stanceOf(facts('statement', 'say', false, words('the yes men')), facts('statement'), AGAINST)).toBe('against')
})

test('who echoes a criticism is for it, and who does not doubt or fault something too', () => {
  expect(stanceOf(facts('criticism', 'echo'), facts('criticism'), AGAINST)).toBe('for')
  expect(stanceOf(facts('belief', 'doubt', true), facts('statement'), AGAINST)).toBe('for')
})
