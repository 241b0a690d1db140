import type { Span } from '../domain/span.ts'

/** The words of a span as they stand in one line. */
export const inOneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ').trim()
