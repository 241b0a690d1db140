import { hashesOf, hashString } from '../../model/hash.ts'
import { AUX, NOUN, PROPN } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD, XP } from '../columns/vocabulary.ts'
import { BE } from '../cue/frame.ts'
import type { Proposal } from '../proposal.ts'
import type { Filter } from './filter.ts'

const CALL = hashString('call')
const NAMING = hashesOf('christen dub entitle list name nickname title')
/** How a thing is called by everybody; *often* or *widely*, it may be others' judgement. */
const BY_ALL = hashesOf(
  'also colloquially commonly formally formerly generally informally initially locally normally officially once originally otherwise popularly previously simply typically usually',
)

/** “The plaintiffs *were listed as* Holm and Marsh”, “Lund, *nicknamed* the Queen of Harbours”, “an illness *commonly called* goat flu”. */
export const nameGivenByNobody: Filter = (reading, claim) => {
  const { plainLemma, norm, xpos } = reading.columns
  const { head } = claim
  const isCalled = plainLemma[head] === CALL && xpos[head] === XP.VBN && BY_ALL.has(norm[head - 1]!)
  const isNamed = NAMING.has(plainLemma[head]!) && (xpos[head] === XP.VBN || xpos[head] === XP.VBD)
  return (isNamed || isCalled) && isByNobody(reading, claim)
}

/** A passive without who did it: “was nicknamed”, “Lund, nicknamed”, but not “he nicknamed her” or “was nicknamed so by him”. */
function isByNobody({ columns: { norm, upos } }: Reading, { head, frame, source: { interval } }: Proposal): boolean {
  if (interval && interval.first > head) return false
  const { left, auxiliaries } = frame
  return (
    (auxiliaries & BE) !== 0 ||
    norm[left] === WORD.COMMA ||
    (!interval && (upos[left] === NOUN || upos[left] === PROPN || upos[left] === AUX))
  )
}
