import type { Article } from '../domain/article.ts'
import type { Sentence } from '../domain/sentence.ts'
import type { Token } from '../domain/token.ts'
import { compromiseTerms } from './compromise.ts'

const PIECES =
  /'s\b|’s\b|n['’]t\b|['’](?:ll|re|ve|d|m)\b|[\p{L}\p{N}]+(?:[.,'’&/-][\p{L}\p{N}]+)*\.?|[^\s\p{L}\p{N}]/giu

function token(text: string, start: number): Token {
  return { start, end: start + text.length, text, norm: text.toLowerCase().replaceAll('’', "'") }
}

/** Cuts the article's body into sentences of tokens with exact offsets. */
export function tokenize(article: Article): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const body of article.body) {
    for (const line of article.text.slice(body.start, body.end).matchAll(/[^\n]+/g)) {
      let at = body.start + line.index
      for (const terms of compromiseTerms(line[0])) {
        const tokens: Token[] = []
        for (const { pre, text, post } of terms) {
          const surface = pre + text + post
          for (const piece of surface.matchAll(PIECES)) tokens.push(token(piece[0], at + piece.index))
          at += surface.length
        }
        if (tokens.length > 0) sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, paragraph })
      }
      paragraph++
    }
  }
  return sentences
}
