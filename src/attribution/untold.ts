import { BE, NEGATION, START } from './frame.ts'
import { framesOf } from './lexicon-columns.ts'
import type { Proposal } from './proposal.ts'
import type { Reading } from './reading.ts'
import { holdsCue } from './relation.ts'
import { WORD, XP } from './vocabulary.ts'

/** Verbs whose object is told or urged to do something. */
const TELLING = framesOf(['object-to', 'recipient'])
/** How many words of a content are looked at for an agent. */
const LONGEST = 60
/** How far along the list of claims one may stand in whose content this is. */
const REACH = 4

/**
 * “They had not *been told* to stay away”, “said he *was asked* to wait”: where nobody is named who told or asked, somebody tells
 * what happened to him, and makes the claim himself. Alone and not denied, it is a demand whose source is missing.
 */
export function isUntold(reading: Reading, claims: readonly Proposal[], at: number): boolean {
  const claim = claims[at]!
  if (!isPassiveTelling(reading, claim) || hasAgent(reading, claim)) return false
  if ((claim.frame.auxiliaries & NEGATION) !== 0) return true
  const around = claims.slice(Math.max(0, at - REACH), at + REACH + 1)
  return around.some((other) => holdsCue(other, claim))
}

function isPassiveTelling({ columns: { xpos }, lexicon }: Reading, { head, frame }: Proposal): boolean {
  return (
    xpos[head] === XP.VBN &&
    (frame.auxiliaries & BE) !== 0 &&
    frame.next === START.TO &&
    (lexicon.frames[head]! & TELLING) !== 0
  )
}

/** A source, or a `by` phrase in the content that may be one: “told to leave *by the deputies*”. */
function hasAgent({ columns: { norm } }: Reading, { source, content }: Proposal): boolean {
  if (source.interval) return true
  const { first, last } = content.interval!
  return norm.subarray(first, Math.min(last, first + LONGEST) + 1).includes(WORD.BY!)
}
