import { hashesOf } from '../../../model/hash.ts'
import { ADJ, AUX, type Columns, DET, NOUN, NUM, PROPN, VERB } from '../../columns/columns.ts'
import type { Interval } from '../../columns/interval.ts'
import { WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withSource } from '../mend.ts'

const NAMING: ReadonlySet<number | undefined> = new Set([ADJ, DET, NOUN, NUM, PROPN])
const FINITE: ReadonlySet<number> = new Set([XP.VBD, XP.VBZ, XP.VBP])
const NOBODY: ReadonlySet<number> = hashesOf('all it more most much nobody none there this that')
/** No name that the tagger does not know for one is longer. */
const LONGEST = 3

/** “[*Northern*] denied it”, “[*Polling*] suggests a tie”: a sentence that begins with some words and their verb tells of who or what they name. */
export const sourceAtStart: Mend = ({ columns }, claim) => {
  if (claim.source.interval || claim.content.interval!.first < claim.cue.last) return claim
  const start = wordsBefore(columns, claim)
  return start ? withSource(claim, start) : claim
}

function wordsBefore(columns: Columns, { head, cue }: Proposal): Interval | null {
  const { upos, xpos, first: starts, sentence, norm, plainLemma, quote, word } = columns
  if (upos[head] !== VERB || quote[head] !== 0) return null
  for (let p = cue.first; p <= cue.last; p++) if (plainLemma[p] === WORD.BE) return null
  // “*Northern denied* it” may be taken for something denied.
  const isActive = FINITE.has(xpos[head]!) || xpos[head] === XP.VBN
  const first = starts[sentence[head]!]!
  const last = cue.first - 1
  if (!isActive || last < first || last - first >= LONGEST || upos[last] === AUX || NOBODY.has(norm[first]!))
    return null
  if (xpos[head] === XP.VBN && upos[last] !== ADJ) return null
  for (let p = first; p <= last; p++) {
    const isGerund = xpos[p] === XP.VBG && p === last
    if (!word[p] || (!NAMING.has(upos[p]) && !isGerund)) return null
  }
  return { first, last }
}

/** “[Norland] welcomed it; *its envoy said* …”: behind a semicolon the noun right before a verb is its subject. */
export const sourceBehindSemicolon: Mend = ({ columns }, claim) => {
  const { norm, quote, chunkFirst, upos } = columns
  const source = claim.source.interval
  const last = claim.cue.first - 1
  if (!source || source.last > last || upos[claim.head] !== VERB || !NAMING.has(upos[last])) return claim
  for (let p = last; p > source.first; p--) {
    if (norm[p] !== WORD.SEMICOLON || quote[p] !== 0) continue
    if (p < source.last) return withSource(claim, { first: p + 1, last: source.last })
    return chunkFirst[last]! > p ? withSource(claim, { first: chunkFirst[last]!, last }) : claim
  }
  return claim
}
