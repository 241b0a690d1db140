import { type Columns, VERB } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import { antecedentOf } from '../constructions/antecedent.ts'
import { FACTUAL, SHARED } from '../cue/silent-senses.ts'
import type { Proposal } from '../proposal.ts'
import { hasVerb } from './has-verb.ts'
import { type Around, type Mend, withContent } from './mend.ts'

/**
 * “An embargo, [*which*] Russia opposes”: the noun before it is what was opposed, and no more than that; “said the strait was its
 * own, [*which*] Ottawa denies”: what was said before it.
 */
export const whatWhichStandsFor: Mend = (reading, claim, around) => {
  const { columns } = reading
  const which = whichOf(columns, claim)
  if (which < 0) return claim
  const { first, last } = claim.content.interval!
  if (last > which) return claim
  const noun = nounBefore(reading, claim, which)
  const isFact = FACTUAL.has(columns.plainLemma[claim.head]!) && !(noun && SHARED.has(reading.phraseHead[noun.last]!))
  const clause = clauseBefore(columns, which, around, isFact) ?? (isFact ? mainClause(reading, which) : null)
  const stands = isFact || !noun ? (clause ?? noun) : noun
  return stands && (stands.first !== first || stands.last !== last) ? withContent(claim, stands) : claim
}

/** The *which* right before the source, which the content ends with or ends before; -1 where there is none. */
function whichOf(columns: Columns, { source, cue, content }: Proposal): number {
  const { norm, sentence } = columns
  const { last } = content.interval!
  if (!source.interval || last > cue.first) return -1
  const which = source.interval.first - 1
  if (norm[which] !== WORD.WHICH || norm[which - 1] !== WORD.COMMA || sentence[last] !== sentence[which]) return -1
  return last === which || last === lastWord(columns, content.interval!.first, which - 1) ? which : -1
}

/** What the nearest claim before says, where it ends before the *which*. */
function clauseBefore(columns: Columns, which: number, { before }: Around, isFact: boolean): Interval | null {
  const { norm, word, sentence } = columns
  for (const { content, cue } of before.toReversed()) {
    const { first, last } = content.interval!
    if (first < cue.last || sentence[last] !== sentence[which] || last >= which) continue
    // “Had objected to parts of the text, *which Budapest denied*”: a fact has a verb.
    if (isFact && !hasVerb(columns, { first, last })) continue
    let next = last + 1
    while (next < which && !word[next]) next++
    if (next === which) return { first: norm[first] === WORD.THAT && first < last ? first + 1 : first, last }
  }
  return null
}

/** “*Russia supplied the missiles*, which Moscow denies”: the sentence so far, where it has a verb. */
function mainClause({ columns }: Reading, which: number): Interval | null {
  const { first, sentence, upos, word } = columns
  let from = first[sentence[which]!]!
  while (from < which && !word[from]) from++
  const last = lastWord(columns, from, which - 1)
  return upos.subarray(from, last + 1).includes(VERB!) ? { first: from, last } : null
}

/** The noun phrase before the *which*, or null. */
function nounBefore(reading: Reading, claim: Proposal, which: number): Interval | null {
  const stretch = { first: which, last: which }
  const found = antecedentOf(reading, claim, stretch)
  return found === stretch ? null : found
}
