import { DAYS_FROM_NOW, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const SEE = hashString('see')
const TIMES: ReadonlySet<number> = new Set([...TIME_NOUNS, ...DAYS_FROM_NOW].map(hashString))
const LONGER_TIMES_AND_EVENTS = hashesOf('century decade election era fall period referendum season vote war')

/** “*Monday* saw armed police in the streets”: a time has no opinion of what is seen then. */
export const timeThatSaw: Filter = ({ columns, phraseHead }, { head, source: { interval } }) => {
  if (!interval || interval.first > head || columns.plainLemma[head] !== SEE) return false
  const noun = phraseHead[interval.last]!
  return isWeekday(columns.tokens[interval.last]!.norm) || TIMES.has(noun) || LONGER_TIMES_AND_EVENTS.has(noun)
}
