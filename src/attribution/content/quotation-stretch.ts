import type { Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'

/** No quotation is longer that is still looked through. */
const LONGEST = 600

/** The positions of one piece of a quotation around a position inside it, over sentences too, from its first word to its last. */
export function quotationStretch({ quote, sentence, word, size }: Columns, p: number): Interval {
  const of = quote[p]
  const goesOn = (at: number) => at > 0 && at < size && (sentence[at]! < 0 || quote[at] === of)
  let [first, last] = [p, p]
  for (let at = p; goesOn(at) && p - at < LONGEST; at--) if (word[at]) first = at
  for (let at = p; goesOn(at) && at - p < LONGEST; at++) if (word[at]) last = at
  return { first, last }
}
