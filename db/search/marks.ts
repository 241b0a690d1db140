import { randomUUID } from 'node:crypto'
import type { Highlight } from '../../src/domain/highlight.ts'
import type { Span } from '../../src/domain/span.ts'

/** What the index puts around a match: texts may have any character, but none of them has these. */
export const MARKS = { start: `<${randomUUID()}>`, end: `</${randomUUID()}>` } as const

/** Turns text with marks around each match into the text without them and the matches' places. */
export function readMarks(marked: string): Highlight {
  const marks: Span[] = []
  const [before, ...others] = marked.split(MARKS.start)
  let text = before!
  for (const part of others) {
    const [match, after] = part.split(MARKS.end) as [string, string]
    marks.push({ start: text.length, end: text.length + match.length })
    text += match + after
  }
  return { text, marks }
}
