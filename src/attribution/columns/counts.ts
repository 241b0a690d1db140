import { AUX, type Columns, PUNCT, VERB } from './columns.ts'
import { WORD } from './vocabulary.ts'

/** How many of each kind stand before a position, so that the number in any interval is one subtraction. */
export type Counts = {
  readonly words: Int32Array
  readonly verbs: Int32Array
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly chunks: Int32Array
}

/** Counts words, verbs, commas, quotation marks and chunks along the article. */
export function countsOf(columns: Columns): Counts {
  const { size, word, upos, norm, chunkFirst } = columns
  const running = (matches: (p: number) => boolean): Int32Array => {
    const sums = new Int32Array(size + 1)
    for (let p = 0; p < size; p++) sums[p + 1] = sums[p]! + (matches(p) ? 1 : 0)
    return sums
  }
  return {
    words: running((p) => word[p] === 1),
    verbs: running((p) => upos[p] === VERB || upos[p] === AUX),
    commas: running((p) => upos[p] === PUNCT && norm[p] === WORD.COMMA),
    marks: running((p) => norm[p] === WORD.QUOTE),
    chunks: running((p) => chunkFirst[p] === p),
  }
}

/** The number of things in the positions `first` to `last`, both included. */
export function countIn(sums: Int32Array, first: number, last: number): number {
  return last < first ? 0 : sums[last + 1]! - sums[first]!
}
