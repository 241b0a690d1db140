import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Span } from '../../domain/span.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { ADVERBS } from '../../lexicon/cues.ts'
import { NOT } from '../../lexicon/negations.ts'
import { SEEMING } from '../../lexicon/seeming.ts'
import { SUPPOSITIONS } from '../../lexicon/suppositions.ts'

const MODALS = new Set(['may', 'might', 'could'])
/** Who *looks* set to do something seems to. */
const HEDGING = new Set([...SEEMING, 'look'])
/** “is *believed* to have demanded”: another's belief stands between the reporter and the act. */
const BELIEVED = new Set(['believe', 'expect', 'report', 'rumor', 'rumour', 'say', 'suppose', 'think', 'understand'])
const REACH = 6
const BARRIERS = new Set([',', ';', ':', '"', '“', '”', 'but', 'that', 'who', 'which'])

const COMPARING = new Set(['as', 'equally', 'less', 'more', 'most'])

/** “*Likely* rejected it”, but not “*likely* voters said”, nor “are *more likely* to say”. */
const isHedge = ({ norm, upos }: TaggedToken, next: TaggedToken | undefined, before: TaggedToken | undefined) =>
  ADVERBS.has(norm) ||
  norm === 'perhaps' ||
  (norm === 'likely' && (upos === 'ADV' || next?.upos !== 'NOUN') && !COMPARING.has(before?.norm ?? ''))

/** True where the act stands behind in the cue: “*is believed to* have *warned*”, “his *seeming* intention”, but not “*was believed* to be ill”. */
const governs = (sentence: readonly TaggedToken[], at: number, last: number) =>
  sentence.slice(at + 1, last + 1).some(({ upos }) => upos === 'VERB' || upos === 'NOUN')

/** *Could* and *seems to* hedge the verb that they govern; who *is looking* to do something looks to nobody. */
function isGoverning(sentence: readonly TaggedToken[], at: number, last: number): boolean {
  const { norm, lemma, upos } = sentence[at]!
  return MODALS.has(norm) || (upos === 'VERB' && HEDGING.has(lemma) && governs(sentence, at, last))
}

const FINITE = new Set(['VBD', 'VBP', 'VBZ'])
/** True where nothing governs the cue: “said that a deal could be reached and *asked* both sides to talk”. */
const isUngoverned = (cue: readonly TaggedToken[]) =>
  FINITE.has(cue.find(({ upos }) => upos === 'VERB' || upos === 'AUX')?.xpos ?? '')

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
  const finite = isUngoverned(sentence.slice(Math.max(0, first), last + 1))
  for (let at = Math.max(0, last); at >= Math.max(0, first - REACH); at--) {
    const token = sentence[at]!
    // Who *could not accept* something did not.
    if (token.norm === 'could' && NOT.has(sentence[at + 1]?.norm ?? '')) return false
    if (
      (isHedge(token, sentence[at + 1], sentence[at - 1]) ||
        (isGoverning(sentence, at, last) && !(finite && at < first))) &&
      !(at === last && first === last)
    )
      return true
    if (isPassiveBelief(sentence, at) && governs(sentence, at, last)) return true
    if (at < first && BARRIERS.has(token.norm)) return false
  }
  return false
}

/** True where the source stands right behind an *if*, and nobody says that it did so: “but only *if the city approved* the site”. */
export function isSupposition(sentence: readonly TaggedToken[], source: Span | null, cue: number): boolean {
  if (!source) return false
  const from = firstEndingAfter(sentence, source.start)
  if (sentence[from]?.start !== source.start) return false
  return from > 0 && from < cue && SUPPOSITIONS.has(sentence[from - 1]!.norm) && sentence[from - 2]?.norm !== 'even'
}
