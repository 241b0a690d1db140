import { CLAIM_TYPE_NAMES, type ClaimType } from '../../domain/claim-type.ts'
import type { CueFrame } from '../../lexicon/cue-sense.ts'
import { ADJECTIVES, type LexiconCue, NOUNS, PARTICLE_VERBS, VERBS } from '../../lexicon/cues.ts'
import { hashString, mix } from '../../model/hash.ts'
import { ADJ, type Columns, NOUN, PROPN, VERB } from './columns.ts'

/** The bit of a neutral cue in `sense`. */
export const NEUTRAL = 32
const FRAMES: readonly CueFrame[] = [
  'that',
  'whether',
  'to',
  'object-to',
  'gerund',
  'object',
  'person',
  'recipient',
  'complement',
  'quote',
]

/** What the lexicon says of a word: its likeliest type (from 1) with a bit for neutral cues, and its frames as bits. */
type Entry = { readonly sense: number; readonly frames: number }

const DIRECTIVES: ReadonlySet<ClaimType> = new Set(['demand', 'request', 'proposal'] as const)
const AHEAD: ReadonlySet<ClaimType> = new Set([
  ...DIRECTIVES,
  'intention',
  'prediction',
  'promise',
  'threat',
  'warning',
])

const JUDGEMENTS: ReadonlySet<ClaimType> = new Set(['accusation', 'criticism', 'praise'] as const)

const typeOf = (sense: number): ClaimType => CLAIM_TYPE_NAMES[(sense & (NEUTRAL - 1)) - 1]!

/** True where `sense` is one of a cue that most often stands for something that others ought to do. */
export const isDirective = (sense: number): boolean => DIRECTIVES.has(typeOf(sense))

/** True where `sense` is one of a cue that most often stands for something that is still to come. */
export const looksAhead = (sense: number): boolean => AHEAD.has(typeOf(sense))

/** True where `sense` is one of a cue that most often says how good or bad somebody is. */
export const judges = (sense: number): boolean => sense > 0 && JUDGEMENTS.has(typeOf(sense))

/** Frames as bits. */
export const framesOf = (frames: readonly CueFrame[]): number =>
  frames.reduce((bits, frame) => bits | (1 << FRAMES.indexOf(frame)), 0)

function entry({ type, sense }: LexiconCue): Entry {
  return {
    sense: 1 + CLAIM_TYPE_NAMES.indexOf(type) + (sense.neutral ? NEUTRAL : 0),
    frames: framesOf(sense.frames ?? []),
  }
}

const byHash = (words: ReadonlyMap<string, LexiconCue>): ReadonlyMap<number, Entry> =>
  new Map([...words].map(([word, cue]) => [hashString(word), entry(cue)]))

const verbs = byHash(VERBS)
const nouns = byHash(NOUNS)
const adjectives = byHash(ADJECTIVES)
const particles: ReadonlyMap<number, Entry> = new Map(
  [...PARTICLE_VERBS.values()]
    .flat()
    .filter(({ words }) => words.length === 2)
    .map((cue) => [mix(hashString(cue.words[0]!), hashString(cue.words[1]!)), entry(cue)]),
)

/** The lexicon's opinion of every position; `particle` is that of the verb with the particle that follows it. */
export type LexiconColumns = {
  readonly sense: Uint8Array
  readonly frames: Uint16Array
  readonly particle: Uint8Array
}

/** Looks every verb, noun and adjective up; a name is tried as a verb, since headlines capitalise all words. */
export function lexiconColumnsOf({ size, upos, plainLemma, sentence }: Columns): LexiconColumns {
  const sense = new Uint8Array(size)
  const frames = new Uint16Array(size)
  const particle = new Uint8Array(size)
  for (let p = 0; p < size; p++) {
    if (sentence[p]! < 0) continue
    const tag = upos[p]!
    const words = tag === VERB || tag === PROPN ? verbs : tag === NOUN ? nouns : tag === ADJ ? adjectives : null
    const found = words?.get(plainLemma[p]!)
    if (found) {
      sense[p] = found.sense
      frames[p] = found.frames
    }
    if (tag !== VERB) continue
    const joined =
      particles.get(mix(plainLemma[p]!, plainLemma[p + 1]!)) ?? particles.get(mix(plainLemma[p]!, plainLemma[p + 2]!))
    if (joined) particle[p] = joined.sense
  }
  return { sense, frames, particle }
}
