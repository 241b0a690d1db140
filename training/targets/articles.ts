import { readArticle } from '../../src/article/index.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { type GoldAttribution, goldAttributions } from '../actors/gold-attributions.ts'
import { readAnnotations } from '../corpus/annotations.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type GoldArticle, readGold } from '../corpus/polnear.ts'
import { needSharedFolder } from '../corpus/shared.ts'

export type Corpus = 'gold' | 'annotated' | 'own'

/** An article whose claims' targets are known, read up to where attributions are sought. */
export type TrainingArticle = {
  readonly corpus: Corpus
  readonly gold: GoldArticle
  readonly parsed: ParsedText
  readonly rows: readonly GoldAttribution[]
}

/** The gold files' articles of PolNeAR's train part, the project's annotations of others, and articles of our own. */
export function trainingArticles(): TrainingArticle[] {
  const shared = needSharedFolder()
  return [
    ...readGold(shared, 'polnear-train').map((gold) => trainingArticle('gold', gold)),
    ...readAnnotations(shared, 'training/annotations').map((gold) => trainingArticle('annotated', gold)),
    ...readOwnArticles('training/articles').map((gold) => trainingArticle('own', gold)),
  ]
}

function trainingArticle(corpus: Corpus, gold: GoldArticle): TrainingArticle {
  const article = readArticle({ text: gold.text, title: gold.title })
  const parsed = parse(article.text, tag(tokenize(article)))
  return { corpus, gold, parsed, rows: goldAttributions(gold, parsed) }
}
