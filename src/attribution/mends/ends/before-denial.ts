import { PRON } from '../../columns/columns.ts'
import { WORD } from '../../columns/vocabulary.ts'
import { FACTUAL } from '../../cue/silent-senses.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

/** “Amnesty said that [the exiles would face torture], *which Ankara denies*”: that others deny it is the reporter's to tell. */
export const beforeDenial: Mend = ({ columns: { norm, plainLemma, upos } }, claim, { after }) => {
  const { first, last } = claim.content.interval!
  for (const other of after) {
    const source = other.source.interval
    if (!source || !FACTUAL.has(plainLemma[other.head]!) || upos[source.first] === PRON) continue
    const which = source.first - 1
    if (norm[which] !== WORD.WHICH || norm[which - 1] !== WORD.COMMA || endOf(other) < last) continue
    if (which - 2 > first && which <= last && which > claim.cue.last)
      return withContent(claim, { first, last: which - 2 })
  }
  return claim
}
