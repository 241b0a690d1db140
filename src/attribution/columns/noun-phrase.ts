import { type Columns, NOUN, PART, PROPN } from './columns.ts'
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
