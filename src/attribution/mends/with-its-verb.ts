import { DET, NOUN, PROPN } from '../columns.ts'
import { lastWord } from '../last-word.ts'
import type { Reading } from '../reading.ts'
import { FINITE, WORD } from '../vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

/** No clause that is gone on with is longer. */
const LONGEST = 40

/** “Had proof [*that* members of groups like the Front], the FLV, and the Army *are hiding*”: a clause goes on up to what its subject does. */
export const withItsVerb: Mend = (reading, claim) => {
  const { columns } = reading
  const { first, last } = claim.content.interval!
  const that = openThat(reading, first, last)
  if (that < 0 || first <= claim.cue.last || columns.quote[last] !== 0) return claim
  const { norm, xpos, quote, last: lasts, sentence } = columns
  const end = Math.min(lasts[sentence[last]!]!, last + LONGEST)
  let verb = last + 1
  while (verb <= end && !FINITE.has(xpos[verb]!)) verb++
  if (verb > end || quote[verb] !== 0) return claim
  let to = verb
  while (to < end && norm[to + 1] !== WORD.COMMA && norm[to + 1] !== WORD.SEMICOLON && quote[to + 1] === 0) to++
  return withContent(claim, { first, last: lastWord(columns, verb, to) })
}

/** The last *that* of a content, where nothing of a verb follows on it before the content ends with a name or a noun; else -1. */
function openThat({ columns: { norm, upos, xpos } }: Reading, first: number, last: number): number {
  if (upos[last] !== NOUN && upos[last] !== PROPN) return -1
  for (let p = last; p > Math.max(first, last - LONGEST); p--) {
    if (FINITE.has(xpos[p]!)) return -1
    if (norm[p] === WORD.THAT && upos[p] !== DET) return p
  }
  return -1
}
