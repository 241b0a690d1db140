import type { Attribution } from '../domain/attribution.ts'
import type { ParsedText } from '../domain/sentence.ts'
import type { Choose } from './antecedents/index.ts'
import type { Byline } from './bylines.ts'
import type { Entity, Registry, Resolved } from './entity.ts'
import type { HomeStates } from './home-states.ts'
import type { Names } from './identity/index.ts'
import type { Phrases } from './phrases/index.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { Understand } from './understood/index.ts'

/** How many entities are kept for each noun that they are called. */
export const REMEMBERED = 12

/** A claim whose speaker is known already: who had the floor, and where. */
export type Turn = {
  readonly entity: number
  readonly sentence: number
  readonly start: number
  readonly attribution: number
}

/** All that a sieve may look at. Phrases before the one in question are resolved as far as they can be. */
export type Discourse = {
  readonly parsed: ParsedText
  readonly attributions: readonly Attribution[]
  readonly phrases: Phrases
  readonly registry: Registry
  readonly names: Names
  /** In order of the text. */
  readonly turns: Turn[]
  /** The attribution that a phrase is the source of, by index of the phrase. */
  readonly sourceOf: ReadonlyMap<number, number>
  /** The state that a phrase means that names none, by index of the phrase; null for none or several. */
  readonly stateAt: (at: number) => Entity | null
  /** Entities by the nouns that they are called, the last one mentioned last. */
  readonly byHead: Map<string, number[]>
  /** Persons by the nouns that names and appositions anywhere in the article give them. */
  readonly holders: ReadonlyMap<string, readonly number[]>
  /** For which American states persons sit. */
  readonly homes: HomeStates
  /** Whom the article is about. */
  readonly prominent: readonly number[]
  /** Unnamed entities by what they are called, in lower case. */
  readonly byLabel: Map<string, number>
  /** What the phrase with this index calls its referent. */
  readonly labelOf: (at: number) => string
  /** The innermost attribution in whose content each phrase stands, by index; -1 for none. */
  readonly saidIn: Int32Array
  /** The quotation that each phrase stands in, by index; -1 for none. */
  readonly quotationOf: Int32Array
  /** The paragraph that each phrase stands in, by index. */
  readonly paragraphOf: Int32Array
  /** Those named who are known for a seat in America, and the former presidents among those named. */
  readonly seated: readonly Entity[]
  readonly formerPresidents: readonly Entity[]
  /** Who wrote the article, where that is known. */
  readonly author: string | null
  /** Who the page says wrote it, or parts of it, where nobody is known to be the author. */
  readonly bylines: readonly Byline[]
  /** Decides who pronouns and descriptions refer to. */
  readonly choose: Choose
  /** Decides who made a claim that names no source. */
  readonly understand: Understand
  /** By attribution, for those reached so far. */
  readonly speakers: (Resolved | null)[]
}

/** Finds the entity that a phrase refers to, or null to leave it to the next sieve. */
export type Sieve = (phrase: Phrase, at: number, discourse: Discourse) => number | null

/** Tries sieves in order; the first that answers decides, and gives its name. */
export function sift(
  sieves: Readonly<Record<string, Sieve>>,
  phrase: Phrase,
  at: number,
  discourse: Discourse,
): Resolved | null {
  for (const by in sieves) {
    const entity = sieves[by]!(phrase, at, discourse)
    if (entity !== null) return { entity, by }
  }
  return null
}
