import { topicWords } from './topic-words.ts'

/** The topic words that belong together as they make up one name, and those that are of places. */
export type NamedWords = {
  /** Names of several topic words: *Western Sahara*. */
  readonly names: readonly (readonly string[])[]
  /** Topic words of names behind a preposition of place, however short: *in Western Sahara*, *from Kherson*. */
  readonly places: ReadonlySet<string>
}

/** Words with a capital, one behind the other. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu
/** What stands before the name of a place. */
const PLACED =
  /\b(?:across|around|at|from|in|inside|into|near|off|of|on|outside|over|through|throughout|within)(?: the)? $/iu
/** The longest such word with its article. */
const PLACED_LENGTH = 'throughout the '.length

/** The proper names in a text, as topic words. A headline with a capital in every word has none that could be told. */
export function namedWords(text: string): NamedWords {
  const names: string[][] = []
  const places = new Set<string>()
  if (!/(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}{4}/u.test(text)) return { names, places }
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const words = topicWords(name)
    if (words.length > 1) names.push(words)
    if (PLACED.test(text.slice(Math.max(0, index - PLACED_LENGTH), index))) for (const word of words) places.add(word)
  }
  return { names, places }
}

/** How many things words name: those of one name are one. *Western Sahara* tells no more than *Kherson*. */
export function thingsNamed(words: readonly string[], names: NamedWords['names']): number {
  const left = new Set(words)
  let count = 0
  for (const name of names) {
    const of = name.filter((word) => left.delete(word))
    if (of.length > 0) count++
  }
  return count + left.size
}
