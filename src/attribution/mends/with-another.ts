import { CCONJ, type Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { type Mend, withContent, withSource } from './mend.ts'

/** “With Lind of Oslo calling it a ruse and *Holm of Bergen* *calling* it a coup”: who stands before the second participle is its source. */
export const sourceOfAnother: Mend = ({ columns }, claim, { before }) => {
  const previous = before.at(-1)
  const own = phraseBehindAnd(columns, claim)
  if (
    !own ||
    !previous ||
    !isWith(columns, previous) ||
    columns.sentence[previous.head] !== columns.sentence[claim.head]
  )
    return claim
  // “China and *Russia* saying” has its whole source before the verb.
  return own.first > previous.cue.last && claim.source.interval?.last !== own.last ? withSource(claim, own) : claim
}

/** “With Lind calling it [a ruse] *and Holm calling* it a coup”: what is told of the first ends before the second. */
export const beforeAnother: Mend = ({ columns }, claim, { after }) => {
  const own = after[0] && isWith(columns, claim) ? phraseBehindAnd(columns, after[0]) : null
  const { first, last } = claim.content.interval!
  if (!own || own.first - 1 <= first || own.first > last || first < claim.cue.last) return claim
  return withContent(claim, { first, last: lastWord(columns, first, own.first - 2) })
}

const isWith = ({ tokens, xpos }: Columns, { head, source }: Proposal): boolean =>
  xpos[head] === XP.VBG && source.interval !== null && tokens[source.interval.first - 1]?.norm === 'with'

/** The noun phrase, with what it is *of*, between an *and* and a participle as cue. */
function phraseBehindAnd({ xpos, upos, norm, chunkFirst }: Columns, { head, cue }: Proposal): Interval | null {
  const last = cue.first - 1
  let first = chunkFirst[last]!
  if (xpos[head] !== XP.VBG || first < 0) return null
  if (norm[first - 1] === WORD.OF && chunkFirst[first - 2]! >= 0) first = chunkFirst[first - 2]!
  return upos[first - 1] === CCONJ ? { first, last } : null
}
