import { normalise } from '../../src/domain/token.ts'
import { type PlausibleArcs, pairOf } from '../../src/syntax/tree/greedy.ts'
import { left, right } from '../../src/syntax/tree/transitions.ts'
import {
  COARSE_TAGS,
  LONGEST_SENTENCE,
  type ParserToken,
  readWords,
  roomForWords,
} from '../../src/syntax/tree/words.ts'
import type { WordAnalysis } from '../../src/tags/tagger.ts'
import type { ConlluSentence } from '../corpus/conllu.ts'
import type { TreeExample } from './perceptron.ts'

/** Arcs seen more seldom between two coarse tags are not considered between them. */
const PLAUSIBLE_FROM = 2

/** The relations of the treebanks but `root`, which no transition makes. */
export function relationsOf(sentences: readonly ConlluSentence[]): string[] {
  const relations = new Set(sentences.flatMap(({ words }) => words.map(({ relation }) => relation)))
  relations.delete('root')
  return [...relations].sort()
}

/** What the parser learns from: tokens with predicted tags and the gold tree. */
export function treeExamples(
  sentences: readonly ConlluSentence[],
  tags: readonly (readonly WordAnalysis[])[],
  relations: readonly string[],
): TreeExample[] {
  const numbers = new Map(relations.map((relation, i) => [relation, i]))
  return sentences.flatMap(({ words }, s) => {
    if (words.length > LONGEST_SENTENCE) return []
    const tokens = parserTokens(words, tags[s]!)
    const heads = Int16Array.from(words, ({ head }) => (head < 0 ? words.length : head))
    const labels = Uint8Array.from(words, ({ relation }) => numbers.get(relation) ?? 0)
    return [{ tokens, gold: { heads, labels } }]
  })
}

/** Treebank words as the parser sees a sentence's tokens. */
export function parserTokens(
  words: readonly { readonly form: string }[],
  tags: readonly Pick<WordAnalysis, 'upos' | 'xpos'>[],
): ParserToken[] {
  return words.map(({ form }, i) => ({
    norm: normalise(form),
    upos: tags[i]!.upos,
    xpos: tags[i]!.xpos,
  }))
}

/** The arcs that training shows between each two coarse tags. */
export function plausibleArcs(examples: readonly TreeExample[]): PlausibleArcs {
  const counts = new Map<number, number>()
  const sentence = roomForWords()
  const keyOf = (pair: number, transition: number) => pair * 256 + transition
  for (const { tokens, gold } of examples) {
    readWords(sentence, tokens)
    for (let i = 0; i < tokens.length; i++) {
      const head = gold.heads[i]!
      if (head === tokens.length) continue
      const [top, front] = i < head ? [i, head] : [head, i]
      const pair = pairOf(sentence.coarse[top]!, sentence.coarse[front]!)
      const key = keyOf(pair, (i < head ? left : right)(gold.labels[i]!))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const seen = [...counts].filter(([, count]) => count >= PLAUSIBLE_FROM).map(([key]) => key)
  const list = (side: number) =>
    Array.from({ length: COARSE_TAGS * COARSE_TAGS }, (_, pair) =>
      Uint8Array.from(seen.filter((key) => key >> 8 === pair && (key & 1) === side).map((key) => key & 255)).sort(),
    )
  return { left: list(0), right: list(1) }
}
