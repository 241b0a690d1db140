import type { Mention } from '../domain/actor.ts'
import { firstEndingAfter, lowestIndex } from '../domain/bisect.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains, type Span } from '../domain/span.ts'
import type { TaggedToken } from '../domain/token.ts'

/** More words of a claim than these do not tell more of its topic, and a long quotation stays cheap. */
const WORDS = 120

/** The mentions, in order of the text, that lie inside a span. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = []
  for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
    if (contains(span, mentions[i]!)) found.push(mentions[i]!)
  return found
}

/** The first tokens that lie, at least partly, inside the spans. */
export function tokensOf({ sentences }: ParsedText, spans: readonly Span[]): TaggedToken[] {
  const found: TaggedToken[] = []
  for (const span of spans) {
    for (let s = firstEndingAfter(sentences, span.start); s < sentences.length && sentences[s]!.start < span.end; s++)
      for (const token of sentences[s]!.tokens) {
        if (found.length === WORDS) return found
        if (token.start < span.end && token.end > span.start) found.push(token)
      }
  }
  return found
}

function firstFrom(spans: readonly Span[], start: number): number {
  return lowestIndex(spans.length, (i) => spans[i]!.start >= start)
}
