import { BODY_NOUNS, NATIONAL_BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { type Columns, PROPN } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import type { Proposal } from '../proposal.ts'

/**
 * “Egypt, *which* rejected the plan”, “the union, *which* endorsed Lund”: true where a relative pronoun that speaks stands for a name or a body. The
 * models see the pronoun alone, which mostly stands for a thing.
 */
export function isWhichOfBody({ columns: { norm, upos, tokens } }: Reading, { source, cue }: Proposal): boolean {
  const which = source.interval
  if (!which || which.first !== which.last || norm[which.first] !== WORD.WHICH || which.first > cue.first) return false
  if (norm[which.first - 1] !== WORD.COMMA) return false
  const noun = beforeTime(tokens, which.first - 2)
  const lemma = tokens[noun]?.lemma ?? ''
  return upos[noun] === PROPN || BODY_NOUNS.has(lemma) || NATIONAL_BODY_NOUNS.has(lemma)
}

/** How many words may tell the day: “*early last Monday*”. */
const REACH = 4
const OPENS_TIME = /^(early|in|last|late|next|on|this)$/

/** The last word before a day or month that ends there: “met *the council* on Monday, which rejected it”. */
export function beforeTime(tokens: Columns['tokens'], last: number): number {
  const { norm, upos } = tokens[last] ?? { norm: '', upos: 'X' }
  const isTime = upos !== 'AUX' && (isWeekday(norm) || isMonth(norm) || DAYS_FROM_NOW.has(norm))
  if (!isTime && !(TIME_NOUNS.has(norm) && OPENS_TIME.test(tokens[last - 1]?.norm ?? ''))) return last
  let at = last - 1
  while (at > last - REACH && OPENS_TIME.test(tokens[at]?.norm ?? '')) at--
  return at
}
