import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPROMISE_LEXICON } from '../../src/lexicon/compromise.ts'
import { encodeModel } from '../../src/model/format.ts'
import { modelsFolder } from '../../src/model/load.ts'
import { quantise } from '../../src/model/table.ts'
import { readDictionary, type TagMeta } from '../../src/tags/tag-model.ts'
import { type WordFacts, wordFacts } from '../../src/tags/word-facts.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import { trainingSentences } from '../corpus/treebanks.ts'
import { buildDictionary, tagName } from './dictionary.ts'
import { learnLemmas } from './lemmas.ts'
import { asWords, type Example, trainScorer } from './perceptron.ts'

const SETTINGS = { bits: 23, epochs: 6, seed: 1, margin: 50 }
const PRUNE_BELOW = 0.5
const CLIP = 80

/** Trains a tagger. @returns the header of its file and its averaged weights, not yet rounded */
export function trainTagger(sentences: readonly ConlluSentence[], report: (line: string) => void) {
  const tags = [...new Set(sentences.flatMap(({ words }) => words.map(tagName)))].sort()
  const { dictionary, open } = buildDictionary(sentences, tags)
  const examples = asExamples(sentences, tags, readDictionary({ dictionary, open }))
  const { weights } = trainScorer(examples, tags.length, SETTINGS, report)
  const meta: TagMeta = { tags, bits: SETTINGS.bits, dictionary, open, lemmas: learnLemmas(sentences) }
  return { meta, weights: weights as Float32Array }
}

function asExamples(
  sentences: readonly ConlluSentence[],
  tags: readonly string[],
  dictionary: ReturnType<typeof readDictionary>,
): Example[] {
  const numbers = new Map(tags.map((tag, i) => [tag, i + 1]))
  const known = new Map<string, WordFacts>()
  return sentences.map((sentence) => {
    const facts = asWords(sentence).map(({ text }) => {
      const found = known.get(text) ?? wordFacts(text, dictionary, COMPROMISE_LEXICON)
      known.set(text, found)
      return found
    })
    return { facts, gold: Uint8Array.from(sentence.words, (word) => numbers.get(tagName(word))!) }
  })
}

/** Trains on all that may ship and writes models/tags.bin. */
export function train(report: (line: string) => void): void {
  const { meta, weights } = trainTagger(trainingSentences(), report)
  const bytes = encodeModel('tags', meta, [quantise('weights', weights, PRUNE_BELOW, CLIP)])
  writeFileSync(join(modelsFolder(), 'tags.bin'), bytes)
  report(`models/tags.bin: ${bytes.length} bytes`)
}
