import { firstEndingAfter } from '../../domain/bisect.ts'
import type { ParsedText } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { TaggedToken } from '../../domain/token.ts'

/** The tokens that lie in the spans, in order, at most `limit` of them. */
export function tokensIn(parsed: ParsedText, spans: readonly Span[], limit: number): TaggedToken[] {
  const found: TaggedToken[] = []
  for (const span of spans) {
    for (let index = firstEndingAfter(parsed.sentences, span.start); index < parsed.sentences.length; index++) {
      const { start, tokens } = parsed.sentences[index]!
      if (start >= span.end || found.length >= limit) break
      for (const token of tokens) {
        if (token.start >= span.end || found.length >= limit) break
        if (token.start >= span.start) found.push(token)
      }
    }
  }
  return found
}
