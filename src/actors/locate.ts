import { firstEndingAfter } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { overlaps, type Span } from '../domain/span.ts'
import type { Phrases } from './phrases/index.ts'

/**
 * Indexes of the phrases whose head stands in a span, in order; a possessor is left out where its owner stands there too:
 * of `Russia's deputy foreign minister` the minister alone.
 */
export function phrasesIn({ sentences }: ParsedText, { list, from }: Phrases, span: Span): number[] {
  const found: number[] = []
  const owners = new Set<number>()
  for (let s = firstEndingAfter(sentences, span.start); s < sentences.length && sentences[s]!.start < span.end; s++) {
    for (let i = from[s]!; i < from[s + 1]!; i++) {
      const phrase = list[i]!
      // Of `the Authority | on Development` a source may end before the name does.
      const isCut = phrase.form === 'name' && phrase.end > span.end && overlaps(span, phrase)
      if (!isCut && !overlaps(span, sentences[s]!.tokens[phrase.head]!)) continue
      found.push(i)
      if (phrase.possessor !== null) owners.add(phrase.possessor)
    }
  }
  return found.filter((index) => !owners.has(index))
}
