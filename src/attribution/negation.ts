import type { TaggedToken } from '../domain/token.ts'
import { ACT_NEGATIONS } from '../lexicon/negations.ts'

/** How many words before the cue may carry its negation: “did *not* on Tuesday evening *rule out*”. */
const REACH = 4
/** What ends the stretch that a negation before a cue may stand in. */
const BARRIERS = new Set([',', ';', ':', '"', '“', '”', 'but', 'and', 'that', 'who', 'which'])

/**
 * Tells if the act itself is said not to have happened: “*did not* rule out”, “*never* said”, “*no one* demanded”,
 * “*stopped short of* accusing”. What is
 * denied inside the content (“said he would not”, “denied having lied”) is the content's business.
 * @param sentence the tokens of the cue's sentence
 * @param first index of the cue's first token
 * @param last index of its last
 */
export function isNegated(sentence: readonly TaggedToken[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (ACT_NEGATIONS.has(sentence[at]!.norm)) return true
    if (sentence[at]!.norm === 'short' && sentence[at - 1]?.lemma === 'stop') return true
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { norm, upos } = sentence[at]!
    if (ACT_NEGATIONS.has(norm)) return true
    if (BARRIERS.has(norm) || upos === 'VERB') return false
  }
  return false
}
