import { tagModel } from '../../src/tags/tag-model.ts'
import { createTagger } from '../../src/tags/tagger.ts'
import { readConllu } from '../corpus/conllu.ts'
import { asWords } from './perceptron.ts'

export type TagScores = {
  readonly tokens: number
  /** Percentages of the tokens. */
  readonly upos: number
  readonly xpos: number
  /** Lower-cased, with predicted tags. */
  readonly lemmas: number
}

/** Tags the gold tokens of a CoNLL-U file with the shipped weights. */
export function evaluate(file: string): TagScores {
  const tagWords = createTagger(tagModel())
  let tokens = 0
  let upos = 0
  let xpos = 0
  let lemmas = 0
  for (const sentence of readConllu(file)) {
    const found = tagWords(asWords(sentence))
    sentence.words.forEach((gold, i) => {
      tokens++
      if (found[i]!.upos === gold.upos) upos++
      if (found[i]!.xpos === gold.xpos) xpos++
      if (found[i]!.lemma === gold.lemma.toLowerCase()) lemmas++
    })
  }
  const percent = (count: number) => Math.round((10_000 * count) / tokens) / 100
  return { tokens, upos: percent(upos), xpos: percent(xpos), lemmas: percent(lemmas) }
}
