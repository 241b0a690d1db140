import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Discourse } from '../discourse.ts'

const MOST_WORDS = 60

/** Lemmas of the nouns, names and verbs in a claim's content, the first of them where it is long. */
export function contentWords(index: number, { attributions, parsed }: Discourse): ReadonlySet<string> {
  const found = new Set<string>()
  for (const span of attributions[index]!.content) {
    for (let s = firstEndingAfter(parsed.sentences, span.start); s < parsed.sentences.length; s++) {
      const sentence = parsed.sentences[s]!
      if (sentence.start >= span.end || found.size >= MOST_WORDS) break
      for (const { start, end, upos, lemma } of sentence.tokens)
        if (start >= span.start && end <= span.end && /^(NOUN|PROPN|VERB)$/.test(upos) && found.size < MOST_WORDS)
          found.add(lemma)
    }
  }
  return found
}
