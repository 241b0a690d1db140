import { expect, test } from 'vitest'
import { sequenceReader } from '../../../src/attribution/type/sequence-reader.ts'
import type { SeenWords } from '../../../src/attribution/type/word-view.ts'
import { wordVectors } from '../../../src/model/word-vectors.ts'
import { trainSequence } from '../../../training/types/sequence.ts'

const seen = (part: number, text: string): SeenWords => {
  const words = text === '' ? [] : text.split(' ')
  return {
    words: Int32Array.from(words, (word) => wordVectors().find(word, word)),
    kinds: new Uint8Array(words.length).fill(part * 17),
  }
}

/** A claim of type 0 or 1, which the order of its content's words alone tells. */
function example(content: string, type: number) {
  const view = { source: seen(0, 'the minister'), cue: seen(1, 'said'), content: seen(2, content) }
  return { evidence: { view }, types: [type] }
}

const SIDES = ['russia', 'france', 'union', 'council', 'police', 'workers', 'army', 'court']
const pairs = SIDES.flatMap((a) => SIDES.filter((b) => b !== a).map((b) => [a, b] as const))
const examples = pairs.flatMap(([a, b]) => [
  example(`the ${a} did not attack the ${b}`, 0),
  example(`the ${a} did attack not the ${b}`, 1),
])
const settings = { epochs: 6, rate: 0.01, inputRate: 0.01, batch: 4, decay: 0, seed: 3 }
const shown = { hiddenWords: 0, hiddenStates: 0, hiddenUnits: 0 }

test('learns what only the order of words tells', () => {
  const read = sequenceReader(trainSequence(examples as never, { ...settings, ...shown }), wordVectors())
  for (const { evidence, types } of [example('the fleet did not attack the village', 0), ...examples.slice(0, 20)]) {
    const scores = read(evidence.view)
    expect(scores.indexOf(Math.max(...scores))).toBe(types[0])
  }
})

test('the same examples and settings give the same weights', () => {
  const train = () =>
    trainSequence(examples.slice(0, 16) as never, {
      ...settings,
      epochs: 1,
      hiddenWords: 0.2,
      hiddenStates: 0.3,
      hiddenUnits: 0.3,
    })
  expect(train()).toEqual(train())
})
