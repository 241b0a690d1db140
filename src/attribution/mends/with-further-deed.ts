import { CCONJ, type Columns } from '../columns/columns.ts'
import { isDirective } from '../columns/lexicon-columns.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { clauseEnd } from './clause-end.ts'
import { type Mend, withContent } from './mend.ts'

/** No deed that is gone on with is told in more words. */
const LONGEST = 40

/** “Urged [Norland to stop its patrols], *and avoid harm to fishermen*”: what else is to be done is asked as well. */
export const withFurtherDeed: Mend = ({ columns, lexicon }, claim) => {
  const { first, last } = claim.content.interval!
  if (first < claim.cue.last || columns.quote[last] !== 0 || !isDirective(lexicon.sense[claim.head]!)) return claim
  const { norm, upos, xpos, sentence } = columns
  const joining = norm[last + 1] === WORD.COMMA ? last + 2 : last + 1
  const deed = joining + 1
  if (upos[joining] !== CCONJ || xpos[deed] !== XP.VB || sentence[deed] !== sentence[last]) return claim
  if (!hasDeed(columns, first, last)) return claim
  return withContent(claim, { first, last: clauseEnd(columns, deed, LONGEST) })
}

/** “*To stop*”, “to immediately *stop*”: a plain verb behind a *to*. */
function hasDeed({ norm, xpos }: Columns, first: number, last: number): boolean {
  let isOpen = false
  for (let p = first; p <= last; p++) {
    if (norm[p] === WORD.TO) isOpen = true
    else if (isOpen && xpos[p] === XP.VB) return true
  }
  return false
}
