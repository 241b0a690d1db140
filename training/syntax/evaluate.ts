import { createTreeParser } from '../../src/syntax/tree/index.ts'
import { shortlistModel } from '../../src/syntax/tree/shortlist.ts'
import { treeModel } from '../../src/syntax/tree/tree-model.ts'
import { tagModel } from '../../src/tags/tag-model.ts'
import { createTagger } from '../../src/tags/tagger.ts'
import { readConllu } from '../corpus/conllu.ts'
import { parserTokens } from './examples.ts'

export type TreeScores = {
  readonly tokens: number
  /** Percentages of the tokens, punctuation included; relation subtypes are ignored (CoNLL 2018). */
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
}

/** Tags and parses the gold tokens of a CoNLL-U file with the shipped weights. */
export function evaluate(file: string): TreeScores {
  const tagWords = createTagger(tagModel())
  const parse = createTreeParser(treeModel(), shortlistModel())
  const counts = { tokens: 0, upos: 0, xpos: 0, uas: 0, las: 0 }
  for (const { words } of readConllu(file)) {
    const tags = tagWords(words.map(({ form }) => ({ text: form })))
    const tree = parse(parserTokens(words, tags))
    words.forEach((gold, i) => {
      counts.tokens++
      if (tags[i]!.upos === gold.upos) counts.upos++
      if (tags[i]!.xpos === gold.xpos) counts.xpos++
      if (tree?.heads[i] !== gold.head) return
      counts.uas++
      if (tree.labels[i]!.split(':')[0] === gold.deprel) counts.las++
    })
  }
  const percent = (count: number) => Math.round((10_000 * count) / counts.tokens) / 100
  const { tokens, upos, xpos, uas, las } = counts
  return { tokens, upos: percent(upos), xpos: percent(xpos), uas: percent(uas), las: percent(las) }
}
