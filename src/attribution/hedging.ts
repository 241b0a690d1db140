import type { TaggedToken } from '../domain/token.ts'
import { ADVERBS } from '../lexicon/cues.ts'
import { NOT } from '../lexicon/negations.ts'

const MODALS = new Set(['may', 'might', 'could'])
const SEEMING = new Set(['appear', 'seem', 'look'])
/** “is *believed* to have demanded”: another's belief stands between the reporter and the act. */
const BELIEVED = new Set(['believe', 'expect', 'report', 'rumor', 'rumour', 'say', 'suppose', 'think', 'understand'])
const REACH = 6
const BARRIERS = new Set([',', ';', ':', '"', '“', '”', 'but', 'that', 'who', 'which'])

const isHedge = ({ norm, lemma, upos }: TaggedToken) =>
  ADVERBS.has(norm) ||
  MODALS.has(norm) ||
  (upos === 'VERB' && SEEMING.has(lemma)) ||
  norm === 'likely' ||
  norm === 'perhaps'

/** “is believed to” before the cue: a participle between a form of *be* and *to*. */
function isPassiveBelief(sentence: readonly TaggedToken[], at: number): boolean {
  return (
    BELIEVED.has(sentence[at]!.lemma) &&
    sentence[at + 1]?.norm === 'to' &&
    sentence.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'be')
  )
}

/**
 * Tells if the reporter does not vouch for the act: “*reportedly* demanded”, “*appears* to have ruled out”, “*may* reject”,
 * “*is believed to* have warned”. Doubt inside the content is the content's.
 * @param sentence the tokens of the cue's sentence
 * @param first index of the cue's first token
 * @param last index of its last
 */
export function isHedged(sentence: readonly TaggedToken[], first: number, last: number): boolean {
  for (let at = Math.max(0, last); at >= Math.max(0, first - REACH); at--) {
    const token = sentence[at]!
    // Who *could not accept* something did not.
    if (token.norm === 'could' && NOT.has(sentence[at + 1]?.norm ?? '')) return false
    if (isHedge(token) && !(at === last && first === last)) return true
    if (isPassiveBelief(sentence, at)) return true
    if (at < first && BARRIERS.has(token.norm)) return false
  }
  return false
}
