import { expect, test } from 'vitest'
import { type Decision, decode, scoreWord, type TagScorer } from '../../src/tags/decode.ts'
import { OWN_TEMPLATES, ownFeatures } from '../../src/tags/features.ts'
import { type Dictionary, wordFacts } from '../../src/tags/word-facts.ts'

const BITS = 12
const TAGS = 3
const dictionary: Dictionary = {
  words: new Map([
    ['the', { ambiguity: 1, candidates: Uint8Array.of(2) }],
    ['talks', { ambiguity: 2, candidates: Uint8Array.of(1, 3) }],
  ]),
  open: Uint8Array.of(1, 3),
}
const facts = (text: string) => wordFacts(text, dictionary, new Map())

/** A scorer that likes one tag for one word, by all that it knows of the word alone. */
function liking(text: string, tag: number): TagScorer {
  const weights = new Float32Array(2 ** BITS + TAGS + 1)
  const rows = new Int32Array(OWN_TEMPLATES)
  ownFeatures(rows, facts(text).hashes)
  for (const row of rows) weights[(row >>> (32 - BITS)) + tag]! = 10
  return { weights, bits: BITS, tags: TAGS }
}

const tags = (scorer: TagScorer, reach: number, ...words: string[]) => [
  ...decode(
    scorer,
    words.map((word) => scoreWord(scorer, facts(word), reach)),
  ),
]

test('a word gets the tag that scores best', () => {
  expect(tags(liking('zorgle', 3), 1000, 'zorgle')).toEqual([3])
})

test('a word of the dictionary gets none but its own tags', () => {
  expect(tags(liking('talks', 2), 1000, 'talks')[0]).not.toBe(2)
  expect(tags(liking('the', 1), 1000, 'the')).toEqual([2])
})

test('an unknown word is of an open class', () => {
  expect(tags(liking('zorgle', 2), 1000, 'zorgle')[0]).not.toBe(2)
})

test('tags out of reach are not considered', () => {
  const scorer = liking('zorgle', 3)
  expect([...scoreWord(scorer, facts('zorgle'), 0).candidates]).toEqual([3])
  expect(scoreWord(scorer, facts('zorgle'), 1e6).candidates).toHaveLength(2)
})

test('a trainer sees each real choice and no other', () => {
  const scorer = liking('zorgle', 3)
  const seen: Decision[] = []
  const words = ['the', 'talks', 'zorgle'].map((word) => scoreWord(scorer, facts(word), 1e6))
  decode(scorer, words, (decision) => seen.push({ ...decision }))
  expect(seen.map(({ at }) => at)).toEqual([1, 2])
  expect(seen[1]).toMatchObject({ best: 3 })
})

test('no words, no tags', () => expect(tags(liking('zorgle', 3), 0)).toEqual([]))
