import { expect, test } from 'vitest'
import type { Cast } from '../../src/domain/actor.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { neededChance } from '../../src/responses/evident.ts'

const [LUND, REPORT] = [0, 1]
const cast = { actors: [{ kind: 'person' }, { kind: 'document' }] } as unknown as Cast
const claim = (speaker: number, cueLemma: string, inContent: number[] = []) =>
  ({ speaker, inContent, attribution: { cueLemma } }) as unknown as ClaimFacts
const needed = (answer: ClaimFacts, asked: ClaimFacts) => neededChance({ answer, asked }, cast, 0.2)

test.each(['doubt', 'point', ':'])('who takes a position (%s) answers sooner', (cueLemma) => {
  expect(needed(claim(LUND, cueLemma), claim(REPORT, 'say'))).toBe(0.1)
})

test('so does who is named in a document', () => {
  expect(needed(claim(LUND, 'say'), claim(REPORT, 'say', [LUND]))).toBe(0.1)
  expect(needed(claim(LUND, 'say'), claim(REPORT, 'say'))).toBe(0.2)
  expect(needed(claim(REPORT, 'say'), claim(LUND, 'say', [REPORT]))).toBe(0.2)
})
