import type { Attribution } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Discourse } from '../discourse.ts'

const MOST_WORDS = 40

/** Lemmas of the nouns, names and verbs in a claim's content, the first of them where it is long. */
export function wordsOf({ content }: Attribution, { parsed }: Discourse): ReadonlySet<string> {
  const found = new Set<string>()
  let read = 0
  for (const span of content) {
    for (let s = firstEndingAfter(parsed.sentences, span.start); s < parsed.sentences.length; s++) {
      const { start, tokens } = parsed.sentences[s]!
      if (start >= span.end || read >= MOST_WORDS) break
      for (let t = firstEndingAfter(tokens, span.start); t < tokens.length && read < MOST_WORDS; t++, read++) {
        const { start: from, upos, lemma } = tokens[t]!
        if (from >= span.end) break
        if (/^(NOUN|PROPN|VERB)$/.test(upos)) found.add(lemma)
      }
    }
  }
  return found
}

/** How many of these words an earlier claim's content has: `the accusation that the ferries are unsafe` is whose who said so. */
export function sharedWith(words: ReadonlySet<string>, attribution: number, discourse: Discourse): number {
  let shared = 0
  for (const word of wordsOf(discourse.attributions[attribution]!, discourse)) if (words.has(word)) shared++
  return shared
}
