import { hashesOf, hashString } from '../model/hash.ts'
import { AUX, NOUN, PROPN } from './columns.ts'
import { BE } from './frame.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { WORD, XP } from './vocabulary.ts'

const KNOW = hashString('know')
const CALL = hashString('call')
const NAMING = hashesOf('christen dub entitle list name nickname title')
/** How a thing is called by everybody; *often* or *widely*, it may be others' judgement. */
const BY_ALL = hashesOf(
  'also colloquially commonly formally formerly generally informally initially locally normally officially once originally otherwise popularly previously simply typically usually',
)

/**
 * “Lund *is known for* her patience”, “the plaintiffs *were listed as* Holm and Marsh”, “Lund, *nicknamed* the Queen of Harbours”, “an illness *commonly
 * called* goat flu”: a name or a fame that nobody gives says nothing.
 */
export function isNameOnly(reading: Reading, proposal: Proposal): boolean {
  return isRenown(reading, proposal) || isNamed(reading, proposal)
}

function isRenown({ columns: { plainLemma, norm } }: Reading, { head, source }: Proposal): boolean {
  const isTold = norm[head + 1] === WORD.FOR || norm[head + 1] === WORD.AS
  return plainLemma[head] === KNOW && isTold && source.interval === null
}

function isNamed(reading: Reading, proposal: Proposal): boolean {
  const { plainLemma, norm, xpos } = reading.columns
  const { head } = proposal
  const isCalled = plainLemma[head] === CALL && xpos[head] === XP.VBN && BY_ALL.has(norm[head - 1]!)
  const isName = NAMING.has(plainLemma[head]!) && (xpos[head] === XP.VBN || xpos[head] === XP.VBD)
  return (isName || isCalled) && isByNobody(reading, proposal)
}

/** A passive without who did it: “was nicknamed”, “Lund, nicknamed”, but not “he nicknamed her” or “was nicknamed so by him”. */
function isByNobody({ columns }: Reading, { head, frame, source: { interval } }: Proposal): boolean {
  const { norm, upos } = columns
  if (interval && interval.first > head) return false
  const left = frame.left
  return (
    (frame.auxiliaries & BE) !== 0 ||
    norm[left] === WORD.COMMA ||
    (!interval && (upos[left] === NOUN || upos[left] === PROPN || upos[left] === AUX))
  )
}
