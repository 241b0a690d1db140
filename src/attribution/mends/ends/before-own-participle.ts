import { hashesOf, hashString } from '../../../model/hash.ts'
import { AUX, type Columns, NOUN, PROPN } from '../../columns/columns.ts'
import { holds, type Interval } from '../../columns/interval.ts'
import { lastWord } from '../../columns/last-word.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const WARNING = hashString('warning')
const SAYING: ReadonlySet<number> = hashesOf('adding arguing claiming saying stating')

/**
 * “Argued [that the state had no standing], *citing a decision*”, “backed [the count] *saying it was fair*”: what its source goes on to
 * do is none of what was argued, nor of what is reported inside it.
 */
export const beforeOwnParticiple: Mend = ({ columns }, claim, { before, after }) => {
  const { first, last } = claim.content.interval!
  const source = claim.source.interval
  if (!source || last < claim.cue.last) return claim
  const own = [claim, ...before.filter(({ content }) => holds(content.interval, claim.head))]
  for (const other of after) {
    const end = opensOwn(columns, other) ? other.cue.first - 1 : -1
    if (end <= first || end > last || end < claim.cue.last || endOf(other) < last) continue
    if (own.some(({ source: { interval } }) => isSame(interval, other.source.interval)))
      return withContent(claim, { first, last: lastWord(columns, first, end) })
  }
  return claim
}

const isSame = (a: Interval | null, b: Interval | null) => a !== null && a.first === b?.first && a.last === b.last

/** “…, *citing*”, and behind a noun “… the count *saying*”. */
function opensOwn({ norm, quote, upos, xpos }: Columns, { head, cue }: Proposal): boolean {
  const before = cue.first - 1
  // “…, *warning that*” may be taken for a noun.
  const isWarning = norm[head] === WARNING && norm[head + 1] === WORD.THAT && norm[before] === WORD.COMMA
  if ((xpos[head] !== XP.VBG && !isWarning) || quote[before] !== 0 || upos[cue.first] === AUX) return false
  return norm[before] === WORD.COMMA || ((upos[before] === NOUN || upos[before] === PROPN) && SAYING.has(norm[head]!))
}
