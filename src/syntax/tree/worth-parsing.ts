import type { Sentence } from '../../domain/sentence.ts'
import type { TaggedToken } from '../../domain/token.ts'
import { ADJECTIVES, ADVERBS, NOUNS, phrase, VERBS } from '../../lexicon/cues.ts'
import { LONGEST_SENTENCE } from './words.ts'

const QUOTATION_MARK = /^["“”„«»‘’]$/

/**
 * True if a tree may serve the sentence: it has a quotation mark or words that may report a claim.
 * “*According to* Norland, the talks failed.” yes; “Rain fell.” no.
 */
export function worthParsing({ tokens }: Sentence<TaggedToken>): boolean {
  if (tokens.length < 3 || tokens.length > LONGEST_SENTENCE) return false
  if (tokens.some((token) => QUOTATION_MARK.test(token.text) || mayReport(token))) return true
  const norms = tokens.map(({ norm }) => norm)
  return norms.some((_, at) => phrase(norms, at) !== null)
}

function mayReport({ upos, lemma, norm }: TaggedToken): boolean {
  if (upos === 'VERB') return VERBS.has(lemma)
  if (upos === 'NOUN') return NOUNS.has(lemma)
  return upos === 'ADJ' ? ADJECTIVES.has(lemma) : ADVERBS.has(norm)
}
