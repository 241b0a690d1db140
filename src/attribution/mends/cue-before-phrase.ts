import { hashesOf } from '../../model/hash.ts'
import { ADJ, ADP, DET, NOUN, NUM, PART, PROPN } from '../columns/columns.ts'
import type { Reading } from '../columns/reading.ts'
import { WORD } from '../columns/vocabulary.ts'
import { type Mend, withContent } from './mend.ts'

const BEFORE_NOUNS: ReadonlySet<number | undefined> = new Set([ADJ, DET, NUM, PROPN])
const IN_PHRASE: ReadonlySet<number | undefined> = new Set([ADJ, NOUN, PART, PROPN])

const SIDING: ReadonlySet<number> = hashesOf('agree disagree plead side')

/** “*Sides with* [county in fight over the beach]”: a headline's verb with its preposition is the cue, and no noun behind it. */
export const cueBeforeParty: Mend = ({ columns: { norm, upos, plainLemma } }, claim) => {
  const { cue, head, content } = claim
  const { first, last } = content.interval!
  const party = head + 2
  if (
    first !== cue.last + 1 ||
    cue.last < party ||
    !SIDING.has(plainLemma[head]!) ||
    norm[head + 1] !== WORD.WITH ||
    upos[cue.last] !== ADP
  )
    return claim
  if (upos[party] !== NOUN && upos[party] !== PROPN) return claim
  return withContent({ ...claim, cue: { first: cue.first, last: head + 1 } }, { first: party, last })
}

/** “Warned of [*potential flash* floods]”, “did not accede to [*protesters’* demands]”: what begins a noun phrase is no part of the cue before it. */
export const cueBeforePhrase: Mend = (reading, claim) => {
  const { cue, head, content } = claim
  const { first, last } = content.interval!
  const phrase = reading.columns.chunkFirst[first]!
  if (first !== cue.last + 1 || phrase <= head || phrase > cue.last) return claim
  if (!beginsPhrase(reading, head, phrase, first)) return claim
  return withContent({ ...claim, cue: { first: cue.first, last: phrase - 1 } }, { first: phrase, last })
}

/** True of words that only tell of the noun behind them, and say nothing themselves: “sent *a letter* Congress …” is another thing. */
function beginsPhrase({ columns: { upos }, lexicon }: Reading, head: number, from: number, noun: number): boolean {
  // “Attempted *to distance* …” and “*specifically fault* …” have a verb that the tagger takes for a noun.
  if (!IN_PHRASE.has(upos[noun]) || (upos[from - 1] !== ADP && from - 1 !== head)) return false
  for (let p = from; p < noun; p++) {
    if (lexicon.sense[p]) return false
    if (!BEFORE_NOUNS.has(upos[p]) && !(upos[p] === NOUN && p === noun - 1)) return false
  }
  return true
}
