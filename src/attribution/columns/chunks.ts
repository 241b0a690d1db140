import { opensActClause } from '../../lexicon/act-clause.ts'
import { ADJ, ADV, type Columns, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, SYM, VERB } from './columns.ts'
import { XP } from './vocabulary.ts'

/**
 * Marks the base noun phrases of every sentence by their tags: `Russia 's deputy foreign minister`, `the proposed
 * deal`, `he`. After Abney, "Parsing by chunks", 1991; possessives are kept with what they own.
 */
export function markChunks(columns: Columns): void {
  for (let s = 0; s < columns.first.length; s++) {
    let p = columns.first[s]!
    const last = columns.last[s]!
    while (p <= last) {
      const end = chunkEnd(columns, p, last)
      if (end < p) p++
      else {
        for (let q = p; q <= end; q++) {
          columns.chunkFirst[q] = p
          columns.chunkLast[q] = end
        }
        p = end + 1
      }
    }
  }
}

/** The last position of the chunk that starts at `p`, or `p - 1` where none does. */
function chunkEnd(columns: Columns, p: number, last: number): number {
  const { upos, xpos, tokens } = columns
  if (upos[p] === PRON && xpos[p] !== XP.PRPS && xpos[p] !== XP.WPS) return p
  let end = p - 1
  for (let q = p; q <= last; q++) {
    const tag = upos[q]!
    if (q > p && opensActClause(tokens[q - 1]!, tokens[q]!)) break
    if (tag === NOUN || tag === PROPN || tag === NUM || (tag === DET && q === p)) end = q
    else if (tag === PART && xpos[q] === XP.POS && end === q - 1) end = q
    else if (tag === ADJ || tag === SYM || (tag === PRON && q === p)) {
      if (tag === ADJ && q === last) break
    } else if (!opensModifier(columns, q, p)) break
  }
  return end
}

/** True for what may stand between determiner and noun: `very`, `proposed`, `long-` `standing`. */
function opensModifier({ upos, xpos, norm, tokens }: Columns, q: number, p: number): boolean {
  if (q === p) return false
  const next = upos[q + 1]!
  const nominal = next === NOUN || next === ADJ || next === PROPN
  if (upos[q] === ADV) return next === ADJ || next === NUM
  if (upos[q] === VERB) return (xpos[q] === XP.VBN || xpos[q] === XP.VBG) && nominal
  return upos[q] === PUNCT && norm[q] === XP.HYPHEN && nominal && tokens[q]!.end === tokens[q + 1]!.start
}
