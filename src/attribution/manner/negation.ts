import type { TaggedToken } from '../../domain/token.ts'
import { abstentionAt } from '../../lexicon/abstentions.ts'
import { ACT_NEGATIONS, AFFIRMING, NOT_OR_NEVER } from '../../lexicon/negations.ts'

/** How many words before the cue may carry its negation: “did *not* on Tuesday evening *rule out*”. */
const REACH = 4
/** What ends the stretch that a negation before a cue may stand in. */
const BARRIERS = new Set([',', ';', ':', '"', '“', '”', 'but', 'and', 'that', 'who', 'which'])

/**
 * Tells if the act itself is said not to have happened: “*did not* rule out”, “*never* said”, “*no one* demanded”,
 * “*stopped short of* accusing”, “*avoided* blaming”. What is
 * denied inside the content (“said he would not”, “denied having lied”) is the content's business.
 * @param sentence the tokens of the cue's sentence
 * @param first index of the cue's first token
 * @param last index of its last
 */
export function isNegated(sentence: readonly TaggedToken[], first: number, last: number): boolean {
  // “‘We had *no* choice’*:* Mayor”: what stands before a colon as a cue is what was said.
  if (sentence[first]!.upos === 'PUNCT') return false
  for (let at = first; at <= last; at++) {
    if (isNegation(sentence, at)) return true
  }
  if (isKeptBack(sentence, first, last) || isInverted(sentence, first) || isPutOff(sentence, first)) return true
  const before = beforeInsertion(sentence, first)
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
    const { norm, upos } = sentence[at]!
    if (isNegation(sentence, at)) return true
    if (BARRIERS.has(norm) || upos === 'VERB') return false
  }
  return false
}

/** No subject between an auxiliary and its verb is longer. */
const LONGEST_SUBJECT = 8
const HELPING = /^(?:did|do|does|had|has|have)$/u
const TURNING = new Set(['neither', 'never', 'nor'])

/** “*Nor will* the library *accept* any funding”: the subject stands between the auxiliary and its verb. */
function isInverted(sentence: readonly TaggedToken[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_SUBJECT - 1); at--) {
    const { norm, upos } = sentence[at]!
    if (TURNING.has(sentence[at - 1]!.norm)) return upos === 'AUX' || HELPING.test(norm)
    if (BARRIERS.has(norm) || upos === 'VERB') return false
  }
  return false
}

/** “*Did not* at any time on Thursday *mention* it”: when or where stands between the negation and its verb. */
function isPutOff(sentence: readonly TaggedToken[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_SUBJECT - 1); at--) {
    const { norm, upos } = sentence[at]!
    if (NOT_OR_NEVER.has(norm))
      return sentence[at + 1]!.upos === 'ADP' && (norm === 'never' || sentence[at - 1]!.upos === 'AUX')
    if (BARRIERS.has(norm) || upos === 'VERB' || upos === 'PRON') return false
  }
  return false
}

/** How many words may be inserted between an auxiliary and its verb. */
const INSERTED = 8

/** Where the words before a cue go on that something is inserted before: “had not *, as of Friday,* announced”. */
function beforeInsertion(sentence: readonly TaggedToken[], first: number): number {
  if (sentence[first - 1]?.norm !== ',') return first
  for (let at = first - 2; at >= Math.max(1, first - 2 - INSERTED); at--)
    if (sentence[at]!.norm === ',') return sentence[at - 1]!.upos === 'AUX' || isNegation(sentence, at - 1) ? at : first
  return first
}

/** Words before which *no*, *not* and *without* deny nothing: “*no* shortage of anger”, “*not* only blamed”, “*without* doubt”. */
const isNegation = (sentence: readonly TaggedToken[], at: number): boolean =>
  ACT_NEGATIONS.has(sentence[at]!.norm) && !isAffirming(sentence, at)

const isAffirming = (sentence: readonly TaggedToken[], at: number): boolean =>
  AFFIRMING.has(`${sentence[at]!.norm} ${sentence[at + 1]?.norm}`)

/** True where the cue has an abstention in it, or one right before it, adverbs apart: “*refrained from* openly *blaming*”. */
function isKeptBack(sentence: readonly TaggedToken[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - REACH); at <= last; at++) {
    const length = abstentionAt(sentence, at)
    if (length === 0 || isAffirming(sentence, at)) continue
    let next = at + length
    while (next < first && sentence[next]!.upos === 'ADV') next++
    if (next >= first) return true
  }
  return false
}

/** “Admitted *no such thing*”, “promised *nothing of the kind*”: true where what follows the cue says that it did not happen. */
export function isNothing(sentence: readonly TaggedToken[], next: number): boolean {
  const [first, second, third] = [0, 1, 2].map((at) => sentence[next + at]?.norm)
  return (first === 'no' && second === 'such') || (first === 'nothing' && second === 'of' && third === 'the')
}
