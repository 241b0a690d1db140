import { hashesOf } from '../../../model/hash.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { hasVerb } from '../has-verb.ts'
import { type Mend, withContent } from '../mend.ts'

const RELATIVES: ReadonlySet<number> = hashesOf('which who whose')

/** “[*The fire began at noon*], according to police, *who* said crews came late”: what is told of a source at the end is none of its words. */
export const beforeOwnRelative: Mend = ({ columns }, claim) => {
  const { norm, sentence, quote, last: lasts } = columns
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source || norm[claim.head] !== WORD.ACCORDING || first > claim.cue.first || last <= source.last) return claim
  const relative = source.last + 2
  if (norm[relative - 1] !== WORD.COMMA || !RELATIVES.has(norm[relative]!) || quote[relative] !== 0) return claim
  if (last < lastWord(columns, relative, lasts[sentence[relative]!]!)) return claim
  // A clause goes on behind what is told of its source, where it has not had its verb.
  const before = { first, last: lastWord(columns, first, claim.cue.first - 1) }
  return hasVerb(columns, before) ? withContent(claim, before) : claim
}
