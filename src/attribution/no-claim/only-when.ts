import { isCapitalised } from '../../domain/casing.ts'
import { DAYS_AND_MONTHS, DAYS_FROM_NOW, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { ADP } from '../columns/columns.ts'
import type { Filter } from './filter.ts'

/** A phrase of more words says more than when. */
const MOST_WORDS = 6
const OPENS = /^(after|at|before|during|earlier|early|in|last|late|later|next|on|this|within)$/
const BETWEEN = wordSet('a, an, the, of, few, first, hour, last, minute, next, past, same, this')
/** `7:30`, `a.m.`, `EDT`: what a time of the day is told by. */
const CLOCK = /^(\d\d?[:.]\d\d|[ap]\.?m\.?|\d{4}|[ecmp][ds]t|bst|gmt|utc)$/i
const YEAR = /^(1[89]|20)\d\d$/
/** “They told us *Friday*”: the day is what was told. */
const TELLS = /^(say|tell)$/

/** “Hit back *on Friday*”, “shot back *within the hour*”, “proposed *last July*”: that tells when, and nothing of what. “Asked for *next week*” does. */
export const onlyWhen: Filter = ({ columns: { tokens, upos, word } }, { head, cue, content }) => {
  const { first, last } = content.interval!
  if (first <= cue.last || wordsIn(word, first, last) > MOST_WORDS) return false
  if (upos[cue.last] === ADP || TELLS.test(tokens[head]!.lemma)) return false
  const opening = tokens[first]!.norm
  if (!OPENS.test(opening) && !DAYS_FROM_NOW.has(opening) && !(isWeekday(opening) && isNamed(tokens[first]!)))
    return false
  let times = 0
  for (let p = first; p <= last; p++) {
    const { norm, lemma } = tokens[p]!
    if (!word[p]) continue
    if (isTime(tokens[p]!)) times++
    else if (!OPENS.test(norm) && !BETWEEN.has(lemma)) return false
    else if (/^(hour|minute)$/.test(lemma)) times++
  }
  return times > 0
}

function wordsIn(word: Uint8Array, first: number, last: number): number {
  let words = 0
  for (let p = first; p <= last; p++) words += word[p]!
  return words
}

type Word = { readonly text: string; readonly norm: string; readonly lemma: string }

/** Capitals tell a month from what may be done: `March` from `march`. */
const isNamed = ({ text }: Word): boolean => isCapitalised(text)

const isTime = (word: Word): boolean =>
  DAYS_FROM_NOW.has(word.norm) ||
  CLOCK.test(word.text) ||
  TIME_NOUNS.has(word.lemma) ||
  YEAR.test(word.norm) ||
  (DAYS_AND_MONTHS.has(word.norm) && isNamed(word))
