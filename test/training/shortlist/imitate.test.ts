import { expect, test } from 'vitest'
import { createGreedyParser, type TreeScorer } from '../../../src/syntax/tree/greedy.ts'
import { shortlistFeatures } from '../../../src/syntax/tree/shortlist.ts'
import { readWords, roomForWords } from '../../../src/syntax/tree/words.ts'
import { trainShortlist } from '../../../training/shortlist/imitate.ts'
import { plausibleArcs } from '../../../training/syntax/examples.ts'
import { trainTrees } from '../../../training/syntax/perceptron.ts'

const tokens = 'norland/PROPN rejected/VERB the/DET plan/NOUN'.split(' ').map((pair) => {
  const [norm, upos] = pair.split('/') as [string, string]
  return { norm, upos, xpos: upos }
})
const example = { tokens, gold: { heads: Int16Array.of(1, 4, 3, 1), labels: Uint8Array.of(0, 0, 2, 1) } }
const arcs = plausibleArcs([example, example])
const weights = trainTrees(
  [example],
  3,
  arcs,
  { bits: 14, epochs: 8, seed: 3, exploreFrom: 2, explore: 0.9, margin: 10 },
  () => {},
)
const scorer: TreeScorer = { weights, bits: 14, labels: 3, arcs }
const SETTINGS = { bits: 12, passes: 20, rate: 0.5, decay: 1e-4, seed: 1 }
const train = () => trainShortlist([tokens], scorer, SETTINGS, () => {})

test('learns to choose as the parser does', () => {
  const shortlist = { weights: train(), bits: SETTINGS.bits, reach: 0 }
  const sentence = roomForWords()
  readWords(sentence, tokens)
  const patient = createGreedyParser(scorer)(sentence).heads.slice(0, tokens.length)
  const hasty = createGreedyParser(scorer, shortlist)(sentence).heads.slice(0, tokens.length)
  expect(hasty).toEqual(patient)
})

test('gives the same weights every time', () => expect(train()).toEqual(train()))

test('asks as many questions as it has room for', () => {
  const rows = new Int32Array(17)
  const sentence = roomForWords()
  readWords(sentence, tokens)
  createGreedyParser(scorer)(sentence, (state, { transitions }) => {
    shortlistFeatures(rows, sentence, state)
    return transitions[0]!
  })
  expect(rows[16]).toBe(0)
})
