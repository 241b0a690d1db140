import { expect, test } from 'vitest'
import type { ClaimType } from '../../src/domain/claim-type.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { RESPONSE_BITS } from '../../src/responses/scorer.ts'
import { stanceOf } from '../../src/responses/stance.ts'

/** What the stance of a claim is told by. */
function facts(type: ClaimType): ClaimFacts {
  const attribution = { type, types: [{ type, probability: 1 }], negated: false, cueLemma: 'say' }
  const told = { attribution, negative: false, adversative: 0, replies: false, speaker: null, targets: [], content: [] }
  return told as unknown as ClaimFacts
}

/** Weights by which everything is for everything. */
const FOR = { values: new Float32Array(2 ** RESPONSE_BITS).fill(1), scale: 1 }

test('a rejection or denial is against what it answers, whatever its words sound like', () => {
  expect(stanceOf(facts('rejection'), facts('demand'), FOR)).toBe('against')
  expect(stanceOf(facts('denial'), facts('accusation'), FOR)).toBe('against')
  expect(stanceOf(facts('statement'), facts('demand'), FOR)).toBe('for')
})
