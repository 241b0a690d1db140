import { isWeekday, TIMES_OF_DAY } from '../../../lexicon/calendar.ts'
import { hashesOf } from '../../../model/hash.ts'
import { hasAnyVerb } from '../../columns/any-verb.ts'
import { ADP, CCONJ, type Columns } from '../../columns/columns.ts'
import { looksAhead } from '../../columns/lexicon-columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { type Mend, withContent } from '../mend.ts'

/** “*on* Tuesday”, “*late* Tuesday”. */
const LEADING: ReadonlySet<number> = hashesOf('early last late on')
/** “*Super* Tuesday” is no day on which something was said; “*by* Tuesday” is a deadline. */
const NAMING: ReadonlySet<number> = hashesOf('super black good the this next every')

/**
 * “Criticized [*the ruling*] Tuesday”, “tore into [*the plan*] on Monday night”: the day is when it was done. A clause may have a day of its own
 * (“wants [him to come on Tuesday]”), and so has what is still to come (“plans [a hearing on Tuesday]”).
 */
export const beforeDay: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  if (first <= claim.cue.last) return claim
  const day = dayAtEnd(columns, last)
  if (day < 0) return claim
  let opening = day
  while (LEADING.has(columns.norm[opening - 1]!)) opening--
  if (opening <= first || hasAnyVerb(columns, first, opening - 1)) return claim
  if (columns.norm[opening] === WORD.ON && looksAhead(lexicon.sense[claim.head]!)) return claim
  const before = columns.norm[opening - 1]!
  const tag = columns.upos[opening - 1]
  // “A vote Monday *or* Tuesday” is on either.
  const parts = NAMING.has(before) || tag === ADP || tag === CCONJ
  return parts ? claim : withContent(claim, { first, last: opening - 1 })
}

/** Where a stretch that ends in a day, or a time of a day, has it; -1 for none. A quotation has its own days. */
function dayAtEnd({ tokens, quote }: Columns, last: number): number {
  const day = TIMES_OF_DAY.has(tokens[last]?.norm ?? '') ? last - 1 : last
  return quote[day] === 0 && isWeekday(tokens[day]?.norm ?? '') ? day : -1
}
