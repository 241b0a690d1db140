import { isWeekday } from '../../lexicon/calendar.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const SEE = hashString('see')
const EVENTS = hashesOf(
  'afternoon autumn century day decade election era evening fall month morning night period referendum season spring summer today vote war week weekend winter year yesterday',
)

/** “*Monday* saw armed police in the streets”: a time has no opinion of what is seen then. */
export const timeThatSaw: Filter = ({ columns, phraseHead }, { head, source: { interval } }) => {
  if (!interval || interval.first > head || columns.plainLemma[head] !== SEE) return false
  return isWeekday(columns.tokens[interval.last]!.norm) || EVENTS.has(phraseHead[interval.last]!)
}
