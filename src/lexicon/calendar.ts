/**
 * Days, months and other nouns of time, as they stand in news. Lower case, abbreviations with their full stop. Collected for this
 * project.
 */
import { wordSet } from './word-list.ts'

export const DAYS_AND_MONTHS = wordSet(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
august, september, october, november, december, jan., feb., sept., oct., nov., dec.
`)

/** Told from the day on which the article is written. */
export const DAYS_FROM_NOW = wordSet('today, tomorrow, tonight, yesterday')

/** Behind a day's name they tell when on it: `Tuesday night`. */
export const TIMES_OF_DAY = wordSet('afternoon, evening, morning, night, nightfall, noon')

/** Stretches of time in which something is done: `last week`, `this winter`. A fall may be another, and a term or an era acts. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...TIMES_OF_DAY,
  ...wordSet('autumn, day, month, spring, summer, week, weekend, winter, year'),
])

/** True for the name of a day, in lower case. */
export const isWeekday = (norm: string): boolean => norm.endsWith('day') && DAYS_AND_MONTHS.has(norm)

/** True for the name of a month, in lower case. */
export const isMonth = (norm: string): boolean => !norm.endsWith('day') && DAYS_AND_MONTHS.has(norm)
