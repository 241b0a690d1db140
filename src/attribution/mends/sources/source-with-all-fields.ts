import { isCapitalised } from '../../../domain/casing.ts'
import { isDepartment } from '../../../lexicon/departments.ts'
import type { Columns } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { type Mend, withContent, withSource } from '../mend.ts'

/** No such name has more tokens before or behind the body's noun. */
const REACH = 14
const LINK = /^(,|and)$/

/** “*The House Committee* [on Science, Space and Technology] demanded”: a body that is named after what it looks after is named whole. */
export const sourceWithAllFields: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  if (!source || source.last > claim.cue.first) return claim
  const start = columns.first[columns.sentence[source.first]!]!
  for (let of = Math.max(start + 1, source.first - REACH); of <= source.last + 1 && of < claim.cue.first; of++) {
    const name = departmentAt(columns, of, claim.cue.first)
    if (!name || name.first > source.last || name.last < source.first) continue
    const [first, last] = [
      Math.min(source.first, opening(columns, name.first, start)),
      Math.max(source.last, name.last),
    ]
    if (first === source.first && last === source.last) return claim
    const told = claim.content.interval!
    const isCutOut = told.first >= first && told.first <= last && told.last > claim.cue.last
    const content = isCutOut ? { first: claim.cue.last + 1, last: told.last } : told
    return withContent(withSource(claim, { first, last }), content)
  }
  return claim
}

/** The name whose fields a preposition opens, before the cue; null where it opens none. */
function departmentAt({ tokens }: Columns, of: number, end: number): Interval | null {
  if (!/^(for|of|on)$/.test(tokens[of]!.norm) || !isCapitalised(tokens[of - 1]!.text)) return null
  let words = `${tokens[of - 1]!.text} ${tokens[of]!.text}`
  let last = -1
  for (let p = of + 1; p < end && p <= of + REACH; p++) {
    const { text } = tokens[p]!
    if (!isCapitalised(text) && !LINK.test(text)) break
    words += text === ',' ? text : ` ${text}`
    if (isDepartment(words)) last = p
  }
  return last < 0 ? null : { first: of - 1, last }
}

/** Where the name begins whose body stands at a position: “*the National* Academies of …”. */
function opening({ tokens }: Columns, body: number, start: number): number {
  let first = body
  while (first > start && isCapitalised(tokens[first - 1]!.text) && tokens[first - 1]!.norm !== 'the') first--
  return first > start && tokens[first - 1]!.norm === 'the' ? first - 1 : first
}
