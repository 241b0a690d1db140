import { hashesOf } from '../../../model/hash.ts'
import { PRON } from '../../columns/columns.ts'
import { NEUTRAL } from '../../columns/lexicon-columns.ts'
import type { Reading } from '../../columns/reading.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { endOf, type Mend, withContent } from '../mend.ts'

const CONTRASTING: ReadonlySet<number> = hashesOf('although but though while whereas')
const BESIDE: ReadonlySet<number> = hashesOf('while whereas')

/**
 * “58 percent say [it should], *while 31 percent say it should not*”, “said [all had signed], *though she did not discuss* the terms”: what is told
 * besides is not what these say. Where a claim holds both, “a poll found that …”, only the nearer of the two ends there.
 */
export const beforeContrast: Mend = (reading, claim, { after }) => {
  const { norm, quote } = reading.columns
  const { first, last } = claim.content.interval!
  for (const [at, other] of after.entries()) {
    const { source, cue } = other
    const opening = (source.interval?.first ?? 0) - 1
    if (opening <= first + 1 || opening > last || opening <= claim.cue.last || cue.first < opening) continue
    if (!CONTRASTING.has(norm[opening]!) || quote[opening] !== 0) continue
    const isParted = norm[opening - 1] === WORD.COMMA
    if (!isParted && !(BESIDE.has(norm[opening]!) && isToldByOther(reading, other))) continue
    // Whose claims stand in between are told of beside each other: both are in this one's content.
    const between = after.slice(0, at).some((nearer) => nearer.source.interval && nearer.head > first)
    if (!between && endOf(other) >= last) return withContent(claim, { first, last: opening - (isParted ? 2 : 1) })
  }
  return claim
}

/** “Said [wages had risen] *while the union wrote* that they had not”: somebody who is named said something else. */
const isToldByOther = ({ columns: { upos, xpos }, lexicon }: Reading, { source, head }: Proposal): boolean =>
  upos[source.interval!.first] !== PRON && xpos[head] === XP.VBD && (lexicon.sense[head]! & NEUTRAL) !== 0
