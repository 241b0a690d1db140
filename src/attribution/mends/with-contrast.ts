import { hashesOf } from '../../model/hash.ts'
import type { Columns } from '../columns/columns.ts'
import { WORD } from '../columns/vocabulary.ts'
import { clauseEnd } from './clause-end.ts'
import { type Mend, withContent } from './mend.ts'

const BUT: ReadonlySet<number> = hashesOf('but')
const ONLY: ReadonlySet<number> = hashesOf('just merely only simply')
/** No clause is longer that is gone on with. */
const LONGEST = 40

/** “Hoped [she would *not just* talk], *but would work* with farmers”: who says *not only* has not said all. */
export const withContrast: Mend = ({ columns }, claim) => {
  const { first, last } = claim.content.interval!
  const { norm, quote, sentence } = columns
  if (first <= claim.cue.last || !saysNotOnly(columns, first, last)) return claim
  let but = last + 1
  while (sentence[but] === sentence[last] && !columns.word[but] && but <= last + 2) but++
  if (!BUT.has(norm[but]!) || sentence[but] !== sentence[last] || quote[but] !== quote[first]) return claim
  return withContent(claim, { first, last: clauseEnd(columns, but, LONGEST) })
}

/** “*Not just*”, “*n’t only*”, with no *but* behind it as yet. */
function saysNotOnly({ norm }: Columns, first: number, last: number): boolean {
  let open = false
  for (let p = first; p < last; p++) {
    if (BUT.has(norm[p]!)) open = false
    else if ((norm[p] === WORD.NOT || norm[p] === WORD.NT) && ONLY.has(norm[p + 1]!)) open = true
  }
  return open
}
