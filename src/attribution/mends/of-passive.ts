import { AUX, type Columns } from '../columns/columns.ts'
import type { Interval } from '../columns/interval.ts'
import { lastWord } from '../columns/last-word.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { LABELLING } from './labelling.ts'
import { type Mend, withContent } from './mend.ts'

/**
 * “[She] *was accused* by the party [*of exploiting the unrest*]”: what somebody was accused of, blamed for or urged to do stands
 * behind the one who did it.
 */
export const ofPassive: Mend = ({ columns }, claim) => {
  const source = claim.source.interval
  const { first, last } = claim.content.interval!
  if (!source || first >= claim.cue.first || last >= claim.cue.first) return claim
  const { norm, upos, xpos, plainLemma, sentence } = columns
  // “[A plane], *reported* by the press [*as belonging to the army*], crashed”
  const isReduced = xpos[claim.cue.first] === XP.VBN && norm[claim.cue.first - 1] === WORD.COMMA
  if (isReduced && norm[source.last + 1] === WORD.AS && sentence[first] === sentence[claim.head])
    return withContent(claim, { first, last: lastWord(columns, source.last + 1, deedEnd(columns, source)) })
  const isPassive = upos[claim.cue.first] === AUX && norm[source.first - 1] === WORD.BY && source.first > claim.head
  if (!isPassive || sentence[first] !== sentence[claim.head]) return claim
  // “[It] *has been called* [a sham] by the party”: the label stands before the one who gave it.
  const label = source.first - 2
  if (label > claim.cue.last && LABELLING.has(plainLemma[claim.head]!))
    return withContent(claim, { first, last: label })
  if (!opensDeed(columns, source.last + 1)) return claim
  return withContent(claim, { first, last: lastWord(columns, source.last + 1, deedEnd(columns, source)) })
}

/** *of* or *for* with a gerund, *to* with a verb. */
const opensDeed = ({ norm, xpos }: Columns, p: number) =>
  norm[p] === WORD.TO ? xpos[p + 1] === XP.VB : (norm[p] === WORD.OF || norm[p] === WORD.FOR) && xpos[p + 1] === XP.VBG

/** The last position before a comma, or of the sentence. */
function deedEnd({ norm, sentence, last: lasts }: Columns, source: Interval): number {
  const end = lasts[sentence[source.last]!]!
  let p = source.last + 1
  while (p < end && norm[p + 1] !== WORD.COMMA && norm[p + 1] !== WORD.SEMICOLON) p++
  return p
}
