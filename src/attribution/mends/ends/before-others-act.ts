import { hashesOf } from '../../../model/hash.ts'
import { hasAnyVerb } from '../../columns/any-verb.ts'
import type { Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { isDirective } from '../../columns/lexicon-columns.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const JOINING: ReadonlySet<number> = hashesOf('and but whereas while')
const TOLD: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ])
const PERSONS: ReadonlySet<number> = hashesOf('he it she they')
/** What somebody may say that he thinks: “said that it was over, and *he hoped* …” may be all that he said. */
const THINKING: ReadonlySet<number> = hashesOf(
  'believe consider doubt expect fear feel find hope intend know plan think understand want wish',
)

/** “The council said [the duty would cost millions], *and its president accused* both sides”: what another does next is the reporter's. */
export const beforeOthersAct: Mend = ({ columns, lexicon }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  if (!claim.source.interval || claim.source.interval.first > claim.cue.first || first < claim.cue.last) return claim
  if (columns.quote[first] !== 0) return claim
  // Behind a participle the sentence goes on: “imposed it, *arguing that* …, and Beijing threatened to hit back”.
  const isClause = columns.norm[first] === WORD.THAT && columns.xpos[claim.head] !== XP.VBG
  for (const other of after) {
    // “Demanded [that he *step* down], *and his party called* …”: what is to be done has no past.
    const isPast = isDirective(lexicon.sense[claim.head]!) && columns.xpos[other.head] === XP.VBD
    if (isClause && !isOwnNextAct(columns, other) && !isPast) continue
    const and = joiningAlone(columns, claim, other)
    if (and > first && and <= last) return withContent(claim, { first, last: and - 1 })
    const joining = joiningBefore(columns, other)
    if (joining > first + 1 && joining <= last && endOf(other) >= last)
      return withContent(claim, { first, last: lastWord(columns, first, joining - 1) })
  }
  return claim
}

/** “Said [that it was safe], *and he urged* drivers to wait”: who had said so does more than say it. */
const isOwnNextAct = ({ norm, plainLemma }: Columns, { source: { interval }, head }: Proposal): boolean =>
  interval?.first === interval?.last && PERSONS.has(norm[interval?.first ?? 0]!) && !THINKING.has(plainLemma[head]!)

/**
 * The *and* or comma that parts another's act without more: “some *say* they oppose it *and others say* they back it”, “called him a liar *and
 * his party called* it a smear”; -1 where there is none.
 */
function joiningAlone(columns: Columns, { head, content }: Proposal, other: Proposal): number {
  const { norm, plainLemma, sentence, quote } = columns
  const { source, cue } = other
  const joining = (source.interval?.first ?? 0) - 1
  if (!source.interval || source.interval.last > cue.first || other.content.interval!.first < cue.last) return -1
  if (sentence[other.head] !== sentence[head] || quote[joining] !== 0) return -1
  const isSame = plainLemma[other.head] === plainLemma[head]
  if (norm[joining] === WORD.COMMA) return isSame && source.interval.last + 1 === cue.first ? joining : -1
  if (!JOINING.has(norm[joining]!)) return -1
  // Nothing is told in a content without a verb that another clause could be joined to.
  const isWhole = TOLD.has(columns.xpos[other.head]!) && !hasAnyVerb(columns, content.interval!.first, joining - 1)
  return isSame || isWhole ? joining : -1
}

/** The *and* of “, and its president accused …”; -1 where a claim opens no such clause. */
function joiningBefore(
  { norm, quote, xpos, sentence, word }: Columns,
  { head, cue, source, content }: Proposal,
): number {
  const from = source.interval?.first ?? -1
  if (from < 0 || from > cue.first || content.interval!.first < cue.last || !TOLD.has(xpos[head]!)) return -1
  if (sentence[from] !== sentence[head] || quote[from] !== 0) return -1
  // “… ‘by noon,’ *and*”
  const comma = word[from - 2] || norm[from - 2] === WORD.COMMA ? from - 2 : from - 3
  return JOINING.has(norm[from - 1]!) && norm[comma] === WORD.COMMA ? from - 1 : -1
}
