import type { ParsedText, Sentence } from '../domain/sentence.ts'
import type { TaggedToken } from '../domain/token.ts'
import { pairQuotations } from './quotations.ts'
import { parseTree } from './tree/index.ts'
import { worthParsing } from './tree/worth-parsing.ts'

/**
 * Pairs quotation marks and parses the sentences that are worth it.
 * @throws {ModelError} if models/syntax.bin cannot be read
 */
export function parse(text: string, sentences: readonly Sentence<TaggedToken>[]): ParsedText {
  return {
    text,
    sentences: sentences.map((sentence) => {
      const { start, end, tokens, paragraph } = sentence
      return { start, end, tokens, paragraph, tree: worthParsing(sentence) ? parseTree(tokens) : null }
    }),
    quotations: pairQuotations(text, sentences),
  }
}
