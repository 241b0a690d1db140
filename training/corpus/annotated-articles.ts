import { join } from 'node:path'
import { readArticle } from '../../src/article/index.ts'
import type { ParsedText } from '../../src/domain/sentence.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readAnnotations } from './annotations.ts'
import { readOwnArticles } from './own.ts'
import { type GoldArticle, readGold } from './polnear.ts'
import { needSharedFolder } from './shared.ts'

export type Corpus = 'gold' | 'annotated' | 'own'

/** An article annotated with types, actors and answers, read up to where attributions are sought. */
export type AnnotatedArticle = { readonly corpus: Corpus; readonly gold: GoldArticle; readonly parsed: ParsedText }

const FOLDER = join(import.meta.dirname, '..')

/** The gold files' articles of PolNeAR's train part, the project's annotations of others, and articles of our own. */
export function annotatedArticles(): AnnotatedArticle[] {
  const shared = needSharedFolder()
  return [
    ...readGold(shared, 'polnear-train').map((gold) => parsedArticle('gold', gold)),
    ...readAnnotations(shared, join(FOLDER, 'annotations')).map((gold) => parsedArticle('annotated', gold)),
    ...readOwnArticles(join(FOLDER, 'articles')).map((gold) => parsedArticle('own', gold)),
  ]
}

/** Runs the stages before attribution. */
function parsedArticle(corpus: Corpus, gold: GoldArticle): AnnotatedArticle {
  const article = readArticle({ text: gold.text, title: gold.title })
  return { corpus, gold, parsed: parse(article.text, tag(tokenize(article))) }
}
