import { join } from 'node:path'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import type { Span } from '../../src/domain/span.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { readOwnArticles } from '../corpus/own.ts'
import { type RelationArticle, readRelations } from '../corpus/polnear.ts'
import type { TrainingArticle } from './extract.ts'
import { alignRelations } from './gold.ts'

const OWN = join(import.meta.dirname, '..', 'articles')

/**
 * PolNeAR's train split, one level of attribution marked, and then our own annotated articles, all levels marked.
 * @param shared the folder with the corpora
 */
export function trainingArticles(shared: string): TrainingArticle[] {
  const polnear = readRelations(join(shared, 'corpora', 'polnear', 'train.jsonl'))
  const own = readOwnArticles(OWN).map(({ id, text, body, claims }) => ({ id, text, body, relations: claims }))
  return [...polnear.map((article) => prepare(article, true)), ...own.map((article) => prepare(article, false))]
}

/**
 * Reads an article as the pipeline would, the whole text (or the body given) taken as its body, and aligns its gold.
 * @param flat whether the gold marks one level of attribution only
 */
export function prepare(
  article: RelationArticle & { readonly body?: readonly Span[] | undefined },
  flat: boolean,
): TrainingArticle {
  const { id, text, relations } = article
  const body = article.body ?? [{ start: 0, end: text.length }]
  const reading = readingOf(parse(text, tag(tokenize({ text, body }))))
  return { id, text, flat, reading, gold: alignRelations(reading.columns, relations) }
}
