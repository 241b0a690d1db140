import { hashesOf, hashString } from '../../../model/hash.ts'
import { ADJ, ADV, AUX, type Columns, NOUN, SCONJ, VERB } from '../../columns/columns.ts'
import { lastWord } from '../../columns/last-word.ts'
import { framesOf } from '../../columns/lexicon-columns.ts'
import type { Reading } from '../../columns/reading.ts'
import { FINITE, WORD, XP } from '../../columns/vocabulary.ts'
import type { Proposal } from '../../proposal.ts'
import { type Mend, withContent } from '../mend.ts'
import { phraseStart } from '../phrase-start.ts'

/** What joins a further clause to the content's own, or puts one into it. */
const JOINING: ReadonlySet<number> = new Set(
  'who which whom whose what that when where why how if and or but nor because while as than although though'
    .split(' ')
    .map(hashString),
)
const TAKES_CLAUSE = framesOf(['that', 'quote', 'whether'])
/** No clause that a subject brings along is longer. */
const LONGEST = 60

/**
 * “Norway's *demand* [that Iceland halve its catch] | was rejected”: a noun that is the subject has a verb after its clause, and
 * what that tells is no part of what was demanded.
 */
export const beforeVerdict: Mend = (reading, claim) => {
  const { columns } = reading
  const { head, content } = claim
  const { first, last } = content.interval!
  if (columns.upos[head] !== NOUN || first <= head || columns.norm[first] !== WORD.THAT) return claim
  if (!isSubject(columns, claim)) return claim
  const own = ownVerb(columns, first + 1, last)
  if (own < 0 || (reading.lexicon.frames[own]! & TAKES_CLAUSE) !== 0) return claim
  const verdict = verdictAfter(reading, own, last)
  return verdict < 0 ? claim : withContent(claim, { first, last: lastWord(columns, first, verdict - 1) })
}

/** “*Norway's demand* that …”, “said *the claim* that …”: where a sentence or a clause begins. */
function isSubject(columns: Columns, claim: Proposal): boolean {
  const { norm, first, sentence, upos, word } = columns
  const start = first[sentence[claim.head]!]!
  let before = phraseStart(columns, claim) - 1
  while (before >= start && !word[before] && norm[before] !== WORD.COMMA) before--
  return before < start || upos[before] === SCONJ || norm[before] === WORD.COMMA
}

/** The verb of the clause itself, which a demand may leave bare: “that Iceland *halve* its catch”. */
function ownVerb({ xpos, upos, norm }: Columns, from: number, last: number): number {
  for (let p = from; p <= Math.min(last, from + LONGEST); p++) {
    const bare = xpos[p] === XP.VB && upos[p] === VERB && norm[p - 1] !== WORD.TO
    if (bare || FINITE.has(xpos[p]!)) return p
  }
  return -1
}

/** The finite verb that belongs to the noun, behind that of its clause; -1 where another clause may have it. */
function verdictAfter({ columns, lexicon }: Reading, own: number, last: number): number {
  const { xpos, upos, norm, quote } = columns
  let p = own + 1
  // The rest of the clause's own verb: “had *been* set”, “would *fail*”.
  while (p <= last && !FINITE.has(xpos[p]!) && (upos[p] === AUX || upos[p] === VERB || upos[p] === ADV)) {
    if (isOthersPast(columns, p)) return p
    p++
  }
  if ((lexicon.frames[p - 1]! & TAKES_CLAUSE) !== 0 && upos[p - 1] === VERB) return -1
  for (; p <= Math.min(last, own + LONGEST); p++) {
    if (quote[p] !== quote[own] || JOINING.has(norm[p]!)) return -1
    if (FINITE.has(xpos[p]!) || isOthersPast(columns, p)) return p
  }
  return -1
}

/** Verbs that a participle goes with: “would *get* fired”. */
const WITH_PARTICIPLE: ReadonlySet<number> = hashesOf('get go have keep leave let make remain stay')

/** A past that is taken for a participle, right behind the clause: “that banks would fail *proved* correct”, “that it was unsafe *angered* them”. */
function isOthersPast({ xpos, upos, plainLemma }: Columns, p: number): boolean {
  if (xpos[p] !== XP.VBN || upos[p] !== VERB) return false
  return upos[p - 1] === ADJ || (upos[p - 1] === VERB && !WITH_PARTICIPLE.has(plainLemma[p - 1]!))
}
