import type { Article } from '../domain/article.ts'
import { paragraphs } from '../domain/paragraph.ts'
import type { Sentence } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { normalise, type Token } from '../domain/token.ts'
import { sentenceSpans } from './breaks/index.ts'
import { afterDateline } from './dateline.ts'
import { pieces } from './pieces.ts'
import { cutChunk } from './words.ts'

const CHUNK = /\S+/g

/** Cuts the article's body into sentences of tokens with exact offsets. A paragraph's dateline is left out. */
export function tokenize(article: Pick<Article, 'text' | 'body'>): Sentence[] {
  const { text } = article
  const blocks = article.body.flatMap((body) => paragraphs(text, body))
  return blocks.flatMap((block, paragraph) => {
    const body = afterDateline(text, block, paragraph)
    const spans = pieces(text, { start: body, end: block.end }).flatMap((piece) =>
      sentenceSpans(text.slice(piece.start, piece.end)).map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
      })),
    )
    return spans.flatMap((span): Sentence[] => {
      const tokens = sentenceTokens(text, span)
      return tokens.length > 0 ? [{ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, paragraph }] : []
    })
  })
}

function sentenceTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const chunks = text.slice(span.start, span.end).match(CHUNK) ?? []
  let start = span.start
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1] ?? ''
    const base = text.indexOf(chunk, start)
    start = base
    for (const end of cutChunk({ text: chunk, last: next === '', next: next.charAt(0) })) {
      tokens.push(token(text, start, base + end))
      start = base + end
    }
  })
  return tokens
}

function token(text: string, start: number, end: number): Token {
  const surface = text.slice(start, end)
  return { start, end, text: surface, norm: normalise(surface) }
}
