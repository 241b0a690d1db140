import type { Sentence } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'

/** Gives every token its part of speech and lemma. */
export function tag(sentences: readonly Sentence[]): Sentence<TaggedToken>[] {
  return sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, upos: 'X', xpos: 'XX', lemma: token.norm })),
  }))
}
