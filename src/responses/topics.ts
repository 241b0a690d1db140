import type { Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'
import { STOP_WORDS } from '../lexicon/stop-words.ts'
import { topicStem } from '../lexicon/topic-stem.ts'
import { isWord } from './is-word.ts'

/** A topic word of a claim: its stem and where it stands first. */
export type Topic = { readonly stem: string; readonly span: Span }

/** Stems the lemmas of one article, each once. */
export function rememberedStems(): (lemma: string) => string {
  const stems = new Map<string, string>()
  return (lemma) => {
    const known = stems.get(lemma)
    if (known !== undefined) return known
    const stem = topicStem(lemma)
    stems.set(lemma, stem)
    return stem
  }
}

/** The words of a claim that tell what it is about, each once. */
export function topicsOf(tokens: readonly TaggedToken[], stemOf: (lemma: string) => string): Topic[] {
  const topics = new Map<string, Topic>()
  for (const { upos, norm, lemma, start, end } of tokens) {
    if (upos === 'ADP' || upos === 'DET' || upos === 'PRON' || upos === 'AUX') continue
    if (norm.length < 3 || STOP_WORDS.has(norm) || STOP_WORDS.has(lemma) || !isWord(norm)) continue
    const stem = stemOf(lemma)
    if (!topics.has(stem)) topics.set(stem, { stem, span: { start, end } })
  }
  return [...topics.values()]
}
