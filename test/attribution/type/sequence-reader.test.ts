import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GATES, STATE } from '../../../src/attribution/type/gated-unit.ts'
import { INPUTS, POOLED_STATES, SEQUENCE_UNITS, sequenceReader } from '../../../src/attribution/type/sequence-reader.ts'
import { KINDS, LONGEST_VIEW, type SeenWords } from '../../../src/attribution/type/word-view.ts'
import { CLAIM_TYPE_COUNT } from '../../../src/domain/claim-type.ts'
import { DIMENSIONS, wordVectors } from '../../../src/model/word-vectors.ts'

const waves = (length: number, spread: number) => Float32Array.from({ length }, (_, i) => spread * Math.sin(i * 1.7))
const read = sequenceReader(
  {
    input: waves(DIMENSIONS * INPUTS, 0.5),
    inputKinds: waves(KINDS * INPUTS, 0.1),
    forth: waves(STATE * GATES, 0.2),
    back: waves(STATE * GATES, 0.3),
    units: waves(POOLED_STATES * SEQUENCE_UNITS, 0.1),
    unitBias: waves(SEQUENCE_UNITS, 0.1),
    types: waves(SEQUENCE_UNITS * CLAIM_TYPE_COUNT, 0.2),
    typeBias: waves(CLAIM_TYPE_COUNT, 0.1),
  },
  wordVectors(),
)

const words = (...numbers: number[]): SeenWords => ({
  words: Int32Array.from(numbers),
  kinds: new Uint8Array(numbers.length),
})

test('every claim has a finite score for each type, and the same whenever it is read', () => {
  const some = (most: number) =>
    fc.array(fc.integer({ min: -1, max: 29_999 }), { maxLength: most }).map((numbers) => words(...numbers))
  const view = fc.record({ source: some(12), cue: some(8), content: some(64) })
  fc.assert(
    fc.property(view, view, (one, other) => {
      const scores = read(one)
      expect(scores).toHaveLength(CLAIM_TYPE_COUNT)
      expect(scores.every(Number.isFinite)).toBe(true)
      read(other)
      expect(read(one)).toEqual(scores)
    }),
  )
})

test('words that come by the thousand change nothing in how a claim is read', () => {
  const claim = { source: words(20), cue: words(300), content: words(5, 12_000, -1, 77) }
  const scores = read(claim)
  for (let word = 0; word < 30_000 - LONGEST_VIEW; word += 64)
    read({ ...claim, content: words(...Array.from({ length: 64 }, (_, i) => word + i)) })
  expect(read(claim)).toEqual(scores)
})

test('the order of words and whose part they are matter', () => {
  const said = { source: words(20), cue: words(300), content: words(4, 5, 6) }
  expect(read(said)).not.toEqual(read({ ...said, content: words(6, 5, 4) }))
  expect(read(said)).not.toEqual(read({ ...said, source: words(), content: words(20, 4, 5, 6) }))
})
