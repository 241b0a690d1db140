import type { Discourse } from '../discourse.ts'
import { foldSpelling } from '../names/spelling.ts'
import { mostMentioned } from '../prominence.ts'
import { contentWords } from './content-words.ts'
import { type Doings, doingsOf } from './doers.ts'

const MOST_PROMINENT = 6
const OPENING_SENTENCES = 2

/** What the article has told by the time a claim's targets are sought. */
export type Known = {
  /** Targets of the attributions before this one. */
  readonly history: readonly (readonly number[])[]
  /** Whom the article mentions most, the most mentioned first. */
  readonly prominent: readonly number[]
  /** How many turns had been taken when an attribution's own came, by attribution. */
  readonly turnsBefore: Int32Array
  /** Everybody who speaks anywhere in the article. */
  readonly speaking: ReadonlySet<number>
  /** Everybody whom the first sentences name: the headline and what follows it. */
  readonly opening: ReadonlySet<number>
  /** The words that tell what an attribution's content is about. */
  readonly wordsOf: (attribution: number) => ReadonlySet<string>
  /** Whose acts the article tells of. */
  readonly doings: Doings
  /** The last word of an entity's name, its spelling folded. */
  readonly lastNameOf: (entity: number) => string
}

/** What is known of an article before its first claim's targets are sought; `history` is the caller's to fill. */
export function knownFrom(discourse: Discourse, history: readonly (readonly number[])[]): Known {
  const turnsBefore = new Int32Array(discourse.attributions.length).fill(discourse.turns.length)
  discourse.turns.forEach(({ attribution }, at) => {
    turnsBefore[attribution] = at
  })
  const speaking = new Set(discourse.turns.map(({ entity }) => entity))
  const words: ReadonlySet<string>[] = []
  const wordsOf = (attribution: number) => {
    words[attribution] ??= contentWords(attribution, discourse)
    return words[attribution]
  }
  const lastNames: string[] = []
  const lastNameOf = (entity: number) => {
    lastNames[entity] ??= foldSpelling(discourse.registry.entities[entity]!.words.at(-1) ?? '')
    return lastNames[entity]
  }
  return {
    history,
    prominent: mostMentioned(discourse.registry.entities, MOST_PROMINENT),
    turnsBefore,
    speaking,
    opening: opening(discourse),
    doings: doingsOf(discourse),
    wordsOf,
    lastNameOf,
  }
}

function opening({ phrases, registry }: Discourse): Set<number> {
  const until = phrases.from[Math.min(OPENING_SENTENCES, phrases.from.length - 1)]!
  return new Set(registry.resolved.slice(0, until).flatMap((resolved) => (resolved ? [resolved.entity] : [])))
}
