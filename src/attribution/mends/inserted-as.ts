import type { Columns } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD } from '../columns/vocabulary.ts'
import { asOfInsert } from '../constructions/insert.ts'
import { hasVerb } from './has-verb.ts'
import { type Mend, withContent } from './mend.ts'

/** Within how many words of “to say whether” the clause opens. */
const OPENING = 4

/**
 * “She denied [that it had ordered the arrests], *as two newspapers have reported*”: what these reported is the clause that the
 * insert stands in, and not that she denied it.
 */
export const insertedAs: Mend = ({ columns }, claim, { before }) => {
  const as = asOfInsert(columns, claim)
  const { first, last } = claim.content.interval!
  if (as < 0 || last > as) return claim
  const end = last === as ? lastWord(columns, first, as - 1) : last
  const around = before.filter(({ cue, content }) => {
    const { first: from, last: to } = content.interval!
    if (from <= cue.last || to < end) return false
    // Too wide, the insert holds the other's cue; too narrow, it is the end of the other's clause.
    return cue.first >= first ? from <= last && from > first : from < first
  })
  const nearest = around.findLast(({ content }) => hasVerb(columns, content.interval!)) ?? around.at(-1)
  if (!nearest) return claim
  const from = nearest.content.interval!.first
  return withContent(claim, { first: Math.min(clauseStart(columns, from), last), last })
}

/** Behind the *that* or *whether* of a clause: “declined [to say *whether* | he had threatened it], as papers reported”. */
function clauseStart({ norm }: Columns, from: number): number {
  if (norm[from] === WORD.THAT) return from + 1
  if (norm[from] !== WORD.TO) return from
  for (let p = from + 1; p <= from + OPENING; p++) if (norm[p] === WORD.THAT || norm[p] === WORD.WHETHER) return p + 1
  return from
}
