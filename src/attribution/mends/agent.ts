import { hashString } from '../../model/hash.ts'
import { CCONJ, type Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { WORD, XP } from '../columns/vocabulary.ts'

/** Nouns that say only how many: “*a handful* of nations”. */
const AMOUNTS: ReadonlySet<number> = new Set(
  'all array dozen group half handful host hundred lot majority many member minority most much number part quarter range score series some third thousand'
    .split(' ')
    .map(hashString),
)
/** No list of those who did something together is longer. */
const MOST = 12

/**
 * All who did what a passive says, from the first of them on: “by *the union, the council and a handful of farmers*”. Without an
 * *and* that closes it, it is no list: “by *the union*, the minister said”.
 */
export function wholeAgent(columns: Columns, first: Interval): Interval {
  const { norm, upos } = columns
  let last = withAmount(columns, first.last)
  let whole = last
  for (let items = 0; items < MOST; items++) {
    const comma = norm[last + 1] === WORD.COMMA ? last + 1 : last
    const joined = upos[comma + 1] === CCONJ
    if (comma === last && !joined) break
    const next = phraseAt(columns, joined ? comma + 2 : comma + 1)
    if (next < 0) break
    last = withAmount(columns, next)
    if (joined) whole = last
  }
  return whole === first.last ? first : { first: first.first, last: whole }
}

/** All who did something, behind a *by*: “*much of the world*”; null where no noun phrase follows on it. */
export function agentAfter(columns: Columns, by: number): Interval | null {
  const { plainLemma, norm } = columns
  const first = by + 1
  const last = AMOUNTS.has(plainLemma[first]!) && norm[first + 1] === WORD.OF ? first : phraseAt(columns, first)
  return last < 0 ? null : wholeAgent(columns, { first, last })
}

/** The last position of the noun phrase that starts at `p`, -1 where none does. */
const phraseAt = ({ chunkFirst, chunkLast }: Columns, p: number): number => (chunkFirst[p] === p ? chunkLast[p]! : -1)

/** Where a phrase that ends at `last` ends with what it counts: “a number *of developing nations*”. */
function withAmount(columns: Columns, last: number): number {
  const { norm, plainLemma, xpos } = columns
  if (norm[last + 1] !== WORD.OF || !AMOUNTS.has(plainLemma[last]!)) return last
  const counted = xpos[last + 2] === XP.VBG || xpos[last + 2] === XP.VBN ? last + 3 : last + 2
  return Math.max(last, phraseAt(columns, counted))
}
