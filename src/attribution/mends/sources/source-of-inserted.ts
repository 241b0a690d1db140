import { isWeekday } from '../../../lexicon/calendar.ts'
import { hashesOf } from '../../../model/hash.ts'
import type { Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

const SAYING: ReadonlySet<number> = hashesOf('add argue claim contend explain insist maintain note say warn write')
const TOLD: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ])
/** No name with all that is told of it is longer. */
const LONGEST = 40

/**
 * “[The levy], *argued* [*Holm*, a senator from Oregon], [would hurt farmers]”: who speaks in the midst of a clause stands behind the verb,
 * and the clause around both is what was said.
 */
export const sourceOfInserted: Mend = ({ columns }, claim) => {
  const first = clauseStart(columns, claim)
  if (first < 0) return claim
  const from = claim.cue.last + 1
  const end = nameEnd(columns, from)
  if (end < 0) return claim
  const last = Math.max(claim.content.interval!.last, claim.source.interval!.last)
  return last > end ? withContent(withSource(claim, { first: from, last: end }), { first, last }) : claim
}

/** Where the clause starts that a verb between commas stands in: the only comma before that verb parts no other thing off, and no verb. */
function clauseStart(columns: Columns, { head, cue, source, content }: Proposal): number {
  const { norm, xpos, quote, plainLemma, first: starts, sentence } = columns
  const comma = cue.first - 1
  if (!source.interval || cue.first !== cue.last || norm[comma] !== WORD.COMMA || quote[head] !== 0) return -1
  if (!SAYING.has(plainLemma[head]!) || !TOLD.has(xpos[head]!)) return -1
  const first = Math.min(source.interval.first, content.interval!.first)
  if (first >= comma || hasVerb(columns, { first, last: comma - 1 })) return -1
  for (let p = starts[sentence[head]!]!; p < comma; p++) if (norm[p] === WORD.COMMA || quote[p] !== 0) return -1
  return first
}

/** The end of the name that begins at `from`, with what is told of it, before the comma or the quotation that the clause goes on behind; else -1. */
function nameEnd(columns: Columns, from: number): number {
  const { tokens, norm, xpos, marked, chunkFirst, chunkLast, sentence } = columns
  if (chunkFirst[from] !== from || isWeekday(tokens[from]!.norm)) return -1
  for (let p = chunkLast[from]! + 1; p <= from + LONGEST && sentence[p] === sentence[from]; p++) {
    const goesOn = FINITE.has(xpos[p + 1]!) || (marked[p + 1] === 1 && marked[p] === 0)
    if (norm[p] === WORD.COMMA && goesOn) return lastWord(columns, from, p - 1)
  }
  return -1
}
