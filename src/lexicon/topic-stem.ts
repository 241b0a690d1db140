import { stemmer } from 'stemmer'
import { TOPIC_CONCEPTS } from './topic-concepts.ts'

/** From each word of a concept to its first; a word of several concepts keeps to the first of them. */
const CONCEPTS = new Map<string, string>(
  TOPIC_CONCEPTS.toReversed().flatMap((words) => words.map((word) => [stemmer(word), stemmer(words[0]!)] as const)),
)

/**
 * The stem (Porter 1980) that a word in lower case is known by when topics are compared. Words for one concept become
 * one: `eastern` and `east`, `remove` and `withdrawal`.
 */
export function topicStem(word: string): string {
  const stemmed = stemmer(/^(?:north|south|east|west)ern$/u.test(word) ? word.slice(0, -3) : word)
  return CONCEPTS.get(stemmed) ?? stemmed
}
