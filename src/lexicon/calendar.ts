/**
 * Days and months, as they stand in news. Lower case, abbreviations with their full stop.
 */
import { wordSet } from './word-list.ts'

export const DAYS_AND_MONTHS = wordSet(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
august, september, october, november, december, jan., feb., sept., oct., nov., dec.
`)

/** True for the name of a day, in lower case. */
export const isWeekday = (norm: string): boolean => norm.endsWith('day') && DAYS_AND_MONTHS.has(norm)

/** True for the name of a month, in lower case. */
export const isMonth = (norm: string): boolean => !norm.endsWith('day') && DAYS_AND_MONTHS.has(norm)
