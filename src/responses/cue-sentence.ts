import type { Attribution } from '../domain/attribution.ts'
import type { ParsedSentence } from '../domain/sentence.ts'
import { overlaps, type Span } from '../domain/span.ts'
import { ADVERSATIVES, REPLY_VERBS, REPLY_WITH_BACK } from '../lexicon/answer-words.ts'

/** Words at the start of a sentence among which *But* and the like open it. */
const OPENING = 3
/** How far before the cue the replying verb may begin, and an adversative end, in UTF-16 code units. */
const [REPLY_REACH, ADVERSATIVE_REACH] = [40, 60]

/** Tells if a verb of replying stands at the cue or shortly before it: *shot back*, *responded*. */
export function isReply({ tokens }: ParsedSentence, cue: Span): boolean {
  return tokens.some(({ lemma, upos, start, end }, at) => {
    if (upos !== 'VERB' || start < cue.start - REPLY_REACH || end > cue.end || !REPLY_VERBS.has(lemma)) return false
    return !REPLY_WITH_BACK.has(lemma) || tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'back')
  })
}

/** Tells if the claim was made earlier than what is told around it: see `background` of the claim's facts. */
export function backgroundOf({ tokens }: ParsedSentence, cue: Span): 0 | 1 | 2 {
  const inside = tokens.filter((token) => overlaps(token, cue))
  if (!inside.some(({ upos }) => upos === 'VERB') && inside.some(({ upos }) => upos === 'NOUN')) return 2
  const first = tokens.findIndex((token) => overlaps(token, cue))
  return tokens.slice(Math.max(0, first - 2), first + 2).some(({ norm }) => norm === 'had') ? 1 : 0
}

/** Tells if a word sets the claim against what stands before it: see `adversative` of the claim's facts. */
export function adversativeIn({ tokens }: ParsedSentence, { cue, content }: Attribution): 0 | 1 | 2 {
  const first = Math.min(cue.start, content[0]!.start)
  for (let at = 0; at < tokens.length; at++) {
    const { norm, start, end } = tokens[at]!
    if (!ADVERSATIVES.has(norm)) continue
    if (at < OPENING) return 2
    if (end <= cue.start && (start <= first || cue.start - end < ADVERSATIVE_REACH)) return 1
  }
  return 0
}
