import type { ParsedText, Sentence } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { pairQuotations } from './quotations.ts'

/** Pairs quotation marks and parses the sentences that are worth it. */
export function parse(text: string, sentences: readonly Sentence<TaggedToken>[]): ParsedText {
  return {
    text,
    sentences: sentences.map((sentence) => ({ ...sentence, tree: null })),
    quotations: pairQuotations(text, sentences),
  }
}
