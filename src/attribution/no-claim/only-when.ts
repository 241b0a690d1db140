import { DAYS_AND_MONTHS, DAYS_FROM_NOW, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { ADP } from '../columns/columns.ts'
import type { Filter } from './filter.ts'

/** A phrase of more words says more than when. */
const MOST_WORDS = 5
const OPENS = /^(at|during|earlier|early|in|last|late|later|next|on|this|within)$/
const BETWEEN = wordSet('a, an, the, of, few, first, hour, last, minute, next, past, same, this')
const YEAR = /^(1[89]|20)\d\d$/
/** “They told us *Friday*”: the day is what was told. */
const TELLS = /^(say|tell)$/

/** “Hit back *on Friday*”, “shot back *within the hour*”, “proposed *last July*”: that tells when, and nothing of what. “Asked for *next week*” does. */
export const onlyWhen: Filter = ({ columns: { tokens, upos } }, { head, cue, content }) => {
  const { first, last } = content.interval!
  if (first <= cue.last || last - first >= MOST_WORDS) return false
  if (upos[cue.last] === ADP || TELLS.test(tokens[head]!.lemma)) return false
  const opening = tokens[first]!.norm
  if (!OPENS.test(opening) && !DAYS_FROM_NOW.has(opening) && !(isWeekday(opening) && isNamed(tokens[first]!)))
    return false
  let times = 0
  for (let p = first; p <= last; p++) {
    const { norm, lemma } = tokens[p]!
    if (isTime(tokens[p]!)) times++
    else if (!OPENS.test(norm) && !BETWEEN.has(lemma)) return false
    else if (/^(hour|minute)$/.test(lemma)) times++
  }
  return times > 0
}

type Word = { readonly text: string; readonly norm: string; readonly lemma: string }

/** Capitals tell a month from what may be done: `March` from `march`. */
const isNamed = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

const isTime = (word: Word): boolean =>
  DAYS_FROM_NOW.has(word.norm) ||
  TIME_NOUNS.has(word.lemma) ||
  YEAR.test(word.norm) ||
  (DAYS_AND_MONTHS.has(word.norm) && isNamed(word))
