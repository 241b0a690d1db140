import { type Columns, DET, NOUN, PROPN, VERB } from '../columns/columns.ts'
import { lastWord } from '../columns/last-word.ts'
import { framesOf } from '../columns/lexicon-columns.ts'
import type { Reading } from '../columns/reading.ts'
import { FINITE, WORD, XP } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'
import { type Mend, withContent } from './mend.ts'

/** No clause that is gone on with is longer. */
const LONGEST = 40
/** Nor an aside between a clause's subject and its verb. */
const LONGEST_ASIDE = 12
const TAKES_CLAUSE = framesOf(['that'])

/**
 * “Had proof [*that* members of groups like the Front], the FLV, and the Army *are hiding*”, “insisted [*his party*] *was working* on it”: a clause
 * goes on up to what its subject does.
 */
export const withItsVerb: Mend = (reading, claim) => {
  const { columns } = reading
  const { first, last: cut } = claim.content.interval!
  const last = wordEnd(columns, cut)
  if (first <= claim.cue.last || columns.quote[last] !== 0) return claim
  if (openThat(reading, first, cut) < 0 && !isSubject(reading, claim)) return claim
  const { norm, xpos, quote, last: lasts, sentence } = columns
  const end = Math.min(lasts[sentence[last]!]!, last + LONGEST)
  let verb = last + 1
  while (verb <= end && !FINITE.has(xpos[verb]!)) verb++
  if (verb > end || quote[verb] !== 0) return claim
  let to = verb
  while (to < end && norm[to + 1] !== WORD.COMMA && norm[to + 1] !== WORD.SEMICOLON && quote[to + 1] === 0) to++
  return withContent(claim, { first, last: lastWord(columns, verb, to) })
}

/** The end of the word that a content is cut off in: “suggested [that *mail*]-in voting could lead to fraud”. */
function wordEnd({ tokens, norm }: Columns, last: number): number {
  const isHyphened = norm[last + 1] === XP.HYPHEN && tokens[last]!.end === tokens[last + 1]!.start
  return isHyphened && tokens[last + 1]!.end === tokens[last + 2]?.start ? last + 2 : last
}

/** “Insisted [*his party*] was working on it”: a noun phrase right between a verb that takes a clause and another verb. */
function isSubject({ columns, lexicon }: Reading, { head, cue, content }: Proposal): boolean {
  const { chunkFirst, chunkLast, upos, xpos, norm } = columns
  const { first, last } = content.interval!
  if (upos[head] !== VERB || (lexicon.frames[head]! & TAKES_CLAUSE) === 0 || content.interval!.first <= cue.last)
    return false
  // “Several *of his colleagues*”
  const phrase = norm[first + 1] === WORD.OF ? first + 2 : first
  return chunkFirst[phrase] === phrase && chunkLast[phrase] === last && FINITE.has(xpos[last + 1]!)
}

/** The last *that* of a content, where nothing of a verb follows on it before the content ends with a name or a noun; else -1. */
function openThat({ columns }: Reading, first: number, last: number): number {
  const { norm, upos, xpos } = columns
  if (upos[last] !== NOUN && upos[last] !== PROPN) return -1
  for (let p = last; p > Math.max(first, last - LONGEST); p--) {
    if (FINITE.has(xpos[p]!)) return -1
    if (norm[p] === WORD.THAT && upos[p] !== DET) return p
  }
  // “Holds [*that* migration, not the courts], *is* …” opens a clause, as “denied [*that* charge, the third]” does not.
  return norm[first] === WORD.THAT && goesOnBehindAside(columns, last + 1) ? first : -1
}

/** True of a comma that a verb follows, at once or behind an aside that another comma closes. */
function goesOnBehindAside({ norm, xpos, sentence }: Columns, comma: number): boolean {
  if (norm[comma] !== WORD.COMMA) return false
  for (let p = comma + 1; p <= comma + LONGEST_ASIDE && sentence[p] === sentence[comma]; p++)
    if (FINITE.has(xpos[p]!)) return norm[p - 1] === WORD.COMMA
  return false
}
