import { expect, test } from 'vitest'
import { createGreedyParser } from '../../../src/syntax/tree/greedy.ts'
import { readWords, roomForWords } from '../../../src/syntax/tree/words.ts'
import { plausibleArcs } from '../../../training/syntax/examples.ts'
import { trainTrees } from '../../../training/syntax/perceptron.ts'

const tokens = (text: string) =>
  text.split(' ').map((pair) => {
    const [norm, upos] = pair.split('/') as [string, string]
    return { norm, upos, xpos: upos }
  })
const SUBJECT = 0
const OBJECT = 1
const DETERMINER = 2
const once = {
  tokens: tokens('norland/PROPN rejected/VERB the/DET plan/NOUN'),
  gold: { heads: Int16Array.of(1, 4, 3, 1), labels: Uint8Array.of(SUBJECT, 0, DETERMINER, OBJECT) },
}
const examples = [once, once, once]
const arcs = plausibleArcs(examples)
const SETTINGS = { bits: 14, epochs: 4, seed: 3, exploreFrom: 2, explore: 0.9, margin: 10 }
const train = () => trainTrees(examples, 3, arcs, SETTINGS, () => {})

test('learns a tree', () => {
  const parse = createGreedyParser({ weights: train(), bits: SETTINGS.bits, labels: 3, arcs })
  const sentence = roomForWords()
  readWords(sentence, once.tokens)
  const { heads, labels } = parse(sentence)
  expect([heads[0], heads[2], heads[3]]).toEqual([1, 3, 1])
  expect([labels[0], labels[2], labels[3]].map((label) => label! - 1)).toEqual([SUBJECT, DETERMINER, OBJECT])
})

test('gives the same weights every time', () => expect(train()).toEqual(train()))
