import { expect, test } from 'vitest'
import { decode, scoreWord } from '../../../src/tags/decode.ts'
import { wordFacts } from '../../../src/tags/word-facts.ts'
import { trainScorer } from '../../../training/tags/perceptron.ts'

const dictionary = { words: new Map(), open: Uint8Array.of(1, 2, 3, 4, 5) }
const facts = (text: string) => text.split(' ').map((word) => wordFacts(word, dictionary, new Map()))
const EXAMPLES = [
  { facts: facts('the talks failed'), gold: Uint8Array.of(1, 2, 3) },
  { facts: facts('she talks often'), gold: Uint8Array.of(4, 3, 5) },
  { facts: facts('the deal failed'), gold: Uint8Array.of(1, 2, 3) },
]
const SETTINGS = { bits: 12, epochs: 5, seed: 7, margin: 10 }
const train = () => trainScorer(EXAMPLES, 5, SETTINGS, () => {})

test('learns the tags of a word from its neighbours', () => {
  const scorer = train()
  const tags = (text: string) => [
    ...decode(
      scorer,
      facts(text).map((word) => scoreWord(scorer, word, 1e6)),
    ),
  ]
  expect(tags('the talks failed')).toEqual([1, 2, 3])
  expect(tags('she talks often')).toEqual([4, 3, 5])
})

test('gives the same weights every time', () => expect(train().weights).toEqual(train().weights))
