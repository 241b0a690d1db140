import { MATTER_CONCEPTS, MATTER_STOP_WORDS } from '../lexicon/matter-concepts.ts'
import { STOP_WORDS } from '../lexicon/stop-words.ts'
import { topicStem } from '../lexicon/topic-stem.ts'
import { foldWords } from '../registry/fold-name.ts'

/** At most this many words of a claim count, so that a speech quoted at length costs no more than a sentence. */
const LIMIT = 60

const WIDER = new Map(MATTER_CONCEPTS.flatMap((words) => words.map((word) => [topicStem(word), topicStem(words[0]!)])))

/**
 * What a text is about: the stems (Porter 1980) of its words, without function words, the words of reporting and those in
 * `names` (the two sides' own names would tie all that they ever say). Words for one concept become one: `eastern` and
 * `east`, `remove` and `withdrawal`.
 */
export function topicWords(text: string, names: readonly string[] = []): string[] {
  const own = new Set(names.flatMap(foldWords).map(topicStem))
  const words = new Set<string>()
  for (const word of foldWords(text)) {
    if (words.size === LIMIT) break
    if (word.length < 3 || STOP_WORDS.has(word) || MATTER_STOP_WORDS.has(word)) continue
    const stemmed = topicStem(word)
    if (!own.has(stemmed)) words.add(WIDER.get(stemmed) ?? stemmed)
  }
  return [...words]
}

/** The words that two lists share. */
export function shared(one: readonly string[], other: ReadonlySet<string>): string[] {
  return one.filter((word) => other.has(word))
}

/** Jaccard's index of two sets of words: 1 where they are the same, 0 where they share none. */
export function similarity(one: readonly string[], other: readonly string[]): number {
  const both = shared(one, new Set(other)).length
  return both === 0 ? 0 : both / (one.length + other.length - both)
}
