import { CLAIM_TYPE_NAMES, type ClaimType } from '../domain/claim-type.ts'
import type { CueSense } from './cue-sense.ts'
import { CUE_ADJECTIVES } from './cues-adjectives.ts'
import { CUE_ADVERBS } from './cues-adverbs.ts'
import { CUE_NOUNS } from './cues-nouns.ts'
import { CUE_PARTICLE_VERBS } from './cues-particle-verbs.ts'
import { CUE_PHRASES } from './cues-phrases.ts'
import { CUE_VERBS } from './cues-verbs.ts'

/** A cue of the lexicon, ready for use: its words, and its types as a probability for each of `CLAIM_TYPE_NAMES`. */
export type LexiconCue = {
  readonly words: readonly string[]
  readonly sense: CueSense
  readonly prior: Float64Array
  /** The likeliest type. */
  readonly type: ClaimType
}

function lexiconCue(cue: string, sense: CueSense): LexiconCue {
  const weights = CLAIM_TYPE_NAMES.map((type) => sense.types[type] ?? 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const likeliest = CLAIM_TYPE_NAMES[weights.indexOf(Math.max(...weights))]!
  return { words: cue.split(' '), sense, prior: Float64Array.from(weights, (w) => w / total), type: likeliest }
}

const byWord = (senses: Readonly<Record<string, CueSense>>): ReadonlyMap<string, LexiconCue> =>
  new Map(Object.entries(senses).map(([cue, sense]) => [cue, lexiconCue(cue, sense)]))

/** Groups cues of several words by their first word, those of most words first. */
function byFirstWord(senses: Readonly<Record<string, CueSense>>): ReadonlyMap<string, readonly LexiconCue[]> {
  const groups = new Map<string, LexiconCue[]>()
  for (const [name, sense] of Object.entries(senses)) {
    const cue = lexiconCue(name, sense)
    const group = groups.get(cue.words[0]!)
    if (group) group.push(cue)
    else groups.set(cue.words[0]!, [cue])
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}

/** Single-word cues by lemma. */
export const VERBS = byWord(CUE_VERBS)
export const NOUNS = byWord(CUE_NOUNS)
export const ADJECTIVES = byWord(CUE_ADJECTIVES)
/** Attributing adverbs by form. */
export const ADVERBS = byWord(CUE_ADVERBS)
/** Cues of several words by their first: the verb's lemma, or the phrase's first word as it stands. */
export const PARTICLE_VERBS = byFirstWord(CUE_PARTICLE_VERBS)
const PHRASES = byFirstWord(CUE_PHRASES)

/** The longest gap, in words, that `...` of a phrase may stand for. */
const PHRASE_GAP = 6
/** How many words may stand between a verb and its particle: “turned the latest offer down”. */
const PARTICLE_GAP = 3

/** Number of items from `at` that the words cover, or 0. `...` covers up to `PHRASE_GAP` items; `gap` may stand after the first. */
function cover(words: readonly string[], items: readonly string[], at: number, gap: number): number {
  let item = at
  for (let word = 0; word < words.length; word++) {
    const wanted = words[word]!
    const open = wanted === '...' || (word === 1 && gap > 0)
    const target = wanted === '...' ? words[++word] : wanted
    const limit = item + (open ? (wanted === '...' ? PHRASE_GAP : gap) : 0)
    if (wanted === '...') item++
    while (item < limit && items[item] !== target) item++
    if (items[item] !== target) return 0
    item++
  }
  return item - at
}

/**
 * The verb with its particle that starts at a verb's lemma, the longest that fits.
 * @param lemmas lemmas (or forms) of the sentence's words
 */
export function particleVerb(lemmas: readonly string[], at: number): { cue: LexiconCue; length: number } | null {
  for (const gap of [0, PARTICLE_GAP]) {
    for (const cue of PARTICLE_VERBS.get(lemmas[at] ?? '') ?? []) {
      const length = cover(cue.words, lemmas, at, gap)
      if (length > 0) return { cue, length }
    }
  }
  return null
}

/** The phrase that starts at a word, the longest that fits. @param norms the sentence's words in lower case */
export function phrase(norms: readonly string[], at: number): { cue: LexiconCue; length: number } | null {
  for (const cue of PHRASES.get(norms[at] ?? '') ?? []) {
    const length = cover(cue.words, norms, at, 0)
    if (length > 0) return { cue, length }
  }
  return null
}
