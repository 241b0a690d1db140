import type { Span } from '../domain/span.ts'

/**
 * No sentence of prose is longer. compromise's splitter takes time that grows with the square of a piece's length, and
 * what looks for spans in a sentence with that of the sentence's.
 */
const LIMIT = 800

const SENTENCE_END = /(?<=\p{Ll}{3}|[\p{N})\]])[.!?…]["'”’)\]]*\s+(?=["“‘'(]?\p{Lu})/gu

/** Where to cut a stretch that is longer than the limit: after a sentence, else at white space, else between characters. */
function cut(text: string, start: number): number {
  const window = text.slice(start, start + LIMIT)
  let best = 0
  for (const match of window.matchAll(SENTENCE_END)) best = match.index + match[0].length
  if (best < LIMIT / 2) best = /^[\s\S]*\s/.exec(window)?.[0].length ?? 0
  if (best >= LIMIT / 2) return start + best
  const low = text.charCodeAt(start + LIMIT)
  return start + LIMIT - (low >= 0xdc00 && low < 0xe000 ? 1 : 0)
}

/** Cuts a stretch of text into pieces of bounded length that cover it. */
export function pieces(text: string, span: Span): Span[] {
  const found: Span[] = []
  let start = span.start
  while (span.end - start > LIMIT) {
    const end = cut(text, start)
    found.push({ start, end })
    start = end
  }
  if (start < span.end) found.push({ start, end: span.end })
  return found
}
