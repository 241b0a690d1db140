import type { ParsedText } from '../domain/sentence.ts'
import { markChunks } from './chunks.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Counts, countsOf } from './counts.ts'
import { type LexiconColumns, lexiconColumnsOf } from './lexicon-columns.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** Everything that features are made of, laid out once an article. */
export type Reading = {
  readonly columns: Columns
  readonly around: Surroundings
  readonly counts: Counts
  readonly lexicon: LexiconColumns
}

/** A stretch of positions, both ends included. */
export type Interval = { readonly first: number; readonly last: number }

/** Lays out an article for the learned parts. */
export function readingOf(parsed: ParsedText): Reading {
  const columns = columnsOf(parsed)
  markChunks(columns)
  return { columns, around: surroundingsOf(columns), counts: countsOf(columns), lexicon: lexiconColumnsOf(columns) }
}
