import { hashesOf } from '../../../model/hash.ts'
import type { Columns } from '../../columns/columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and but while')
const TOLD: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ])

/** “The council said [the duty would cost millions], *and its president accused* both sides”: what another does next is the reporter's. */
export const beforeOthersAct: Mend = ({ columns }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  if (!claim.source.interval || claim.source.interval.first > claim.cue.first || first < claim.cue.last) return claim
  // Behind a participle the sentence goes on: “imposed it, *arguing that* …, and Beijing threatened to hit back”.
  const goesOn = columns.xpos[claim.head] === XP.VBG
  if ((columns.norm[first] === WORD.THAT && !goesOn) || columns.quote[first] !== 0) return claim
  for (const other of after) {
    const and = besideSameVerb(columns, claim, other)
    if (and > first + 1 && and <= last) return withContent(claim, { first, last: and - 1 })
    const joining = joiningBefore(columns, other)
    if (joining > first + 1 && joining <= last && endOf(other) >= last)
      return withContent(claim, { first, last: joining - 2 })
  }
  return claim
}

/** The *and* of “some *say* they oppose it *and others say* they back it”, which needs no comma; -1 where there is none. */
function besideSameVerb({ norm, plainLemma, sentence, quote }: Columns, { head }: Proposal, other: Proposal): number {
  const and = (other.source.interval?.first ?? 0) - 1
  const isBefore = other.source.interval !== null && other.source.interval.last < other.cue.first
  const isSame = plainLemma[other.head] === plainLemma[head] && sentence[other.head] === sentence[head]
  return isBefore && isSame && quote[and] === 0 && JOINING.has(norm[and]!) ? and : -1
}

/** The *and* of “, and its president accused …”; -1 where a claim opens no such clause. */
function joiningBefore({ norm, quote, xpos, sentence }: Columns, { head, cue, source, content }: Proposal): number {
  const from = source.interval?.first ?? -1
  if (from < 0 || from > cue.first || content.interval!.first < cue.last || !TOLD.has(xpos[head]!)) return -1
  if (sentence[from] !== sentence[head] || quote[from] !== 0) return -1
  return JOINING.has(norm[from - 1]!) && norm[from - 2] === WORD.COMMA ? from - 1 : -1
}
