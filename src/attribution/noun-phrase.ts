import { type Columns, NOUN, PART, PROPN } from './columns.ts'

/** Lemma (a name's shape) of the head of the noun phrase chunk that holds `p`: its last noun; 0 outside chunks. */
export function headOf({ chunkFirst, chunkLast, lemma, upos }: Columns, p: number): number {
  const from = chunkFirst[p]!
  if (from === -1) return 0
  for (let q = chunkLast[p]!; q >= from; q--) if (upos[q] === NOUN || upos[q] === PROPN) return lemma[q]!
  const last = chunkLast[p]!
  return lemma[upos[last] === PART && last > from ? last - 1 : last]!
}
