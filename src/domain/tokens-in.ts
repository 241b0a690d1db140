import { firstEndingAfter } from './bisect.ts'
import type { ParsedText } from './sentence.ts'
import type { Span } from './span.ts'
import type { TaggedToken } from './token.ts'

/** The tokens that begin in the spans, in order, at most `limit` of them: what comes later would only cost time. */
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
