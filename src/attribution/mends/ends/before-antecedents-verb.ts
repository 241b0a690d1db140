import type { Columns } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import { relativeAround } from '../../constructions/relative.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent } from '../mend.ts'

/** “The man, *described by* police as armed, fled”: a participle between a noun and who did it. */
const isReducedPassive = ({ xpos, norm }: Columns, { cue, source, content }: Proposal) =>
  xpos[cue.first] === XP.VBN &&
  content.interval!.first < cue.first &&
  norm[(source.interval?.first ?? 0) - 1] === WORD.BY

/** “[The fires], which police said [were under control], | *killed* two”: what the noun before the clause does, nobody is quoted on. */
export const beforeAntecedentsVerb: Mend = ({ columns }, claim) => {
  const { norm, xpos, sentence, quote } = columns
  const { cue, content } = claim
  const { first, last } = content.interval!
  const opening = relativeAround(columns, claim)
  const clause = opening < 0 && isReducedPassive(columns, claim) ? cue.first : opening
  if (clause < 0 || norm[clause - 1] !== WORD.COMMA) return claim
  for (let comma = cue.last + 2; comma < last && sentence[comma] === sentence[cue.last]; comma++) {
    if (norm[comma] !== WORD.COMMA || !FINITE.has(xpos[comma + 1]!) || quote[comma] !== quote[cue.last]) continue
    return withContent(claim, { first, last: lastWord(columns, first, comma - 1) })
  }
  return claim
}
