import { DAYS_FROM_NOW, isMonth, isWeekday, TIME_NOUNS } from '../../lexicon/calendar.ts'
import type { Columns } from './columns.ts'

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
