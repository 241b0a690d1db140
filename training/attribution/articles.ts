import { readingOf } from '../../src/attribution/reading.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import type { RelationArticle } from '../corpus/polnear.ts'
import type { TrainingArticle } from './extract.ts'
import { alignRelations } from './gold.ts'

/** Reads an article as the pipeline would, the whole text taken as its body, and aligns its gold relations. */
export function prepare({ id, text, relations }: RelationArticle): TrainingArticle {
  const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
  const reading = readingOf(parsed)
  return { id, text, reading, gold: alignRelations(reading.columns, relations) }
}
