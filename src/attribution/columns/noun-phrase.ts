import { ADP, type Columns, NOUN, PART, PROPN } from './columns.ts'
import type { Interval } from './interval.ts'

/** Lemma (a name's shape) of the head of the noun phrase chunk that holds `p`: its last noun; 0 outside chunks. */
export function headOf({ chunkFirst, chunkLast, lemma, upos }: Columns, p: number): number {
  const from = chunkFirst[p]!
  if (from === -1) return 0
  for (let q = chunkLast[p]!; q >= from; q--) if (upos[q] === NOUN || upos[q] === PROPN) return lemma[q]!
  const last = chunkLast[p]!
  return lemma[upos[last] === PART && last > from ? last - 1 : last]!
}

/** The noun phrase that a position is in, or the position alone. */
export const phraseAt = ({ chunkFirst, chunkLast }: Columns, p: number): Interval =>
  chunkFirst[p]! < 0 ? { first: p, last: p } : { first: chunkFirst[p]!, last: chunkLast[p]! }

/** How many phrases a noun may bring along: “*the building* of 80 homes in the valley”. */
const PHRASES = 3

/** Where the noun phrase starts that ends at `last`, with those that hang on it by a preposition; -1 where there is none. */
export function wholePhraseStart({ chunkFirst, upos }: Columns, last: number): number {
  let first = chunkFirst[last]!
  for (let more = 0; more < PHRASES && first > 1; more++) {
    const before = chunkFirst[first - 2]!
    if (upos[first - 1] !== ADP || before < 0) break
    first = before
  }
  return first
}
