import type { Highlight } from '../../src/domain/highlight.ts'
import type { Span } from '../../src/domain/span.ts'

/** Turns text in which U+0002 and U+0003 stand around each match into the text without them and the matches' places. */
export function readMarks(marked: string): Highlight {
  const marks: Span[] = []
  let text = ''
  for (const [index, part] of marked.split('\u0002').entries()) {
    const [match, ...rest] = index === 0 ? ['', part] : part.split('\u0003')
    if (index > 0) marks.push({ start: text.length, end: text.length + match!.length })
    text += match + rest.join('')
  }
  return { text, marks }
}
