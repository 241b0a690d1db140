import type { ParsedText } from '../../domain/sentence.ts'
import { startKind } from '../cue/frame.ts'
import { markChunks } from './chunks.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Counts, countsOf } from './counts.ts'
import { type LexiconColumns, lexiconColumnsOf } from './lexicon-columns.ts'
import { headOf } from './noun-phrase.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { type TreeColumns, treeColumnsOf } from './tree-columns.ts'

/** Everything that features are made of, laid out once an article. */
export type Reading = {
  readonly columns: Columns
  readonly around: Surroundings
  readonly counts: Counts
  readonly lexicon: LexiconColumns
  readonly tree: TreeColumns
  /** What starts at each position, as a frame sees it; see frame.ts. */
  readonly starts: Uint8Array
  /** Lemma of the head of the noun phrase at each position, 0 outside. */
  readonly phraseHead: Int32Array
}

/** Lays out an article for the learned parts. */
export function readingOf(parsed: ParsedText): Reading {
  const columns = columnsOf(parsed)
  markChunks(columns)
  return {
    columns,
    around: surroundingsOf(columns),
    counts: countsOf(columns),
    lexicon: lexiconColumnsOf(columns),
    tree: treeColumnsOf(parsed, columns),
    starts: filled(new Uint8Array(columns.size), (p) => startKind(columns, p)),
    phraseHead: filled(new Int32Array(columns.size), (p) => headOf(columns, p)),
  }
}

function filled<Column extends Uint8Array | Int32Array>(column: Column, valueAt: (p: number) => number): Column {
  for (let p = 0; p < column.length; p++) column[p] = valueAt(p)
  return column
}
