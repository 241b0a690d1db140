import { hashesOf } from '../../model/hash.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { type Mend, withContent, withSource } from './mend.ts'

/** What somebody does with a call who has not called himself. */
const OTHERS: ReadonlySet<number> = hashesOf(
  'backs blocks defies denies dismisses heeds ignores opposes rebuffs rejects resists spurns supports welcomes',
)
/** What a headline says of somebody's call, be it another's or his own, in words that are nouns too. */
const ANSWERS: ReadonlySet<number> = new Set([...OTHERS, ...hashesOf('answers echoes renews repeats')])
const CALLS: ReadonlySet<number> = hashesOf('appeal bid call claim demand offer plan plea')
const OTHERS_CALLS: ReadonlySet<number> = hashesOf('accusations appeals bids calls claims demands offers pleas')

/** “[Lund] *rejects* calls for inquiry”: who answers calls is not who calls. */
export const withoutAnswerer: Mend = ({ columns: { norm } }, claim, { before }) => {
  if (!OTHERS_CALLS.has(norm[claim.head]!) || !OTHERS.has(norm[claim.head - 1]!) || !claim.source.interval) return claim
  const answer = before.find(({ head }) => head === claim.head - 1)
  return answer?.source.interval?.first === claim.source.interval.first ? withSource(claim, null) : claim
}

/** “[Governor] *rejects* [call for inquiry]”: without its article a headline’s *call* is a noun all the same, and nobody calls by it there. */
export const withHeadlinesVerb: Mend = ({ columns }, claim, { before }) => {
  const { norm, xpos, sentence, first: starts, last: lasts } = columns
  const { head, cue, source, content } = claim
  const verb = head - 1
  if (!CALLS.has(norm[head]!) || !ANSWERS.has(norm[verb]!) || source.interval?.last !== verb) return claim
  if (xpos[head] === XP.VBD || source.interval.first === verb || norm[lasts[sentence[head]!]!] === WORD.STOP)
    return claim
  if (source.interval.first !== starts[sentence[head]!]) return claim
  if (before.some((other) => other.head === verb)) return withSource(claim, null)
  const told = withContent(claim, { first: head, last: content.interval!.last })
  const acted = withSource(told, { first: source.interval.first, last: verb - 1 })
  return content.interval!.first > cue.last ? { ...acted, head: verb, cue: { first: verb, last: verb } } : claim
}
