import type { Article } from '../domain/article.ts'
import type { Sentence } from '../domain/sentence.ts'
import type { Span } from '../domain/span.ts'
import { normalise, type Token } from '../domain/token.ts'
import { sentenceSpans } from './breaks/index.ts'
import { pieces } from './pieces.ts'
import { cutChunk } from './words.ts'

const PARAGRAPH = /[^\n\r\u2028\u2029]+/g
const CHUNK = /\S+/g

/** Cuts the article's body into sentences of tokens with exact offsets. */
export function tokenize(article: Pick<Article, 'text' | 'body'>): Sentence[] {
  const { text } = article
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const body of article.body) {
    for (const line of text.slice(body.start, body.end).matchAll(PARAGRAPH)) {
      const start = body.start + line.index
      for (const piece of pieces(text, { start, end: start + line[0].length })) {
        for (const span of sentenceSpans(text.slice(piece.start, piece.end))) {
          const tokens = sentenceTokens(text, { start: piece.start + span.start, end: piece.start + span.end })
          if (tokens.length > 0) sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, paragraph })
        }
      }
      paragraph++
    }
  }
  return sentences
}

function sentenceTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const chunks = [...text.slice(span.start, span.end).matchAll(CHUNK)]
  chunks.forEach((match, i) => {
    const next = chunks[i + 1]?.[0] ?? ''
    let start = span.start + match.index
    const base = start
    for (const end of cutChunk({ text: match[0], last: next === '', next: next.charAt(0) })) {
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
