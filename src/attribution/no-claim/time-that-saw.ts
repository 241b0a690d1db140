import { DAYS_FROM_NOW, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import { hashesOf, hashString } from '../../model/hash.ts'
import type { Filter } from './filter.ts'

const SEE = hashString('see')
const TIMES: ReadonlySet<number> = new Set([...TIME_NOUNS, ...DAYS_FROM_NOW].map(hashString))
const LONGER_TIMES_AND_EVENTS = hashesOf(
  'attack battle boom century clash conflict coup crackdown crisis decade earthquake election era eruption fall fighting flood massacre outbreak ' +
    'pandemic period protest purge raid rally reform referendum riot season shooting strike uprising violence vote war',
)

/** “*Monday* saw armed police in the streets”, “the massacres *saw* thousands killed”: a time or an event has no opinion of what is seen then. */
export const timeThatSaw: Filter = ({ columns, phraseHead }, { head, source: { interval } }) => {
  if (!interval || interval.first > head || columns.plainLemma[head] !== SEE) return false
  const noun = phraseHead[interval.last]!
  return isWeekday(columns.tokens[interval.last]!.norm) || TIMES.has(noun) || LONGER_TIMES_AND_EVENTS.has(noun)
}
