import { type Span, trim } from './span.ts'

const LINE = /[^\n\r\u2028\u2029]+/g
const BLANK_LINE = /\n[^\S\n]*\r?\n|\r[^\S\n]*\r|\u2029/
/** Lines of hard-wrapped text (e-mails, wire copy) are cut at this width at most; web pages have one line a paragraph. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 45

/** True if a line breaks off: long enough to have been cut by width, and not at the end of a sentence or item. */
function breaksOff(text: string, line: Span): boolean {
  const length = line.end - line.start
  return length >= NARROWEST_WRAP && length <= WIDEST_WRAP && !/[.!?:;…"”’)\]|]/.test(text.charAt(line.end - 1))
}

function isHardWrapped(text: string, lines: readonly Span[], adjacent: readonly boolean[]): boolean {
  if (lines.some(({ start, end }) => end - start > WIDEST_WRAP)) return false
  let pairs = 0
  let broken = 0
  for (let i = 1; i < lines.length; i++) {
    if (!adjacent[i]) continue
    pairs++
    if (breaksOff(text, lines[i - 1]!)) broken++
  }
  return pairs >= 5 && broken >= pairs * 0.6
}

/**
 * Paragraphs of a stretch of text: its lines that are not blank, trimmed. Lines that only a fixed width cut apart are put
 * together again, as is one that goes on in lower case.
 */
export function paragraphs(text: string, span: Span): Span[] {
  const lines: Span[] = []
  for (const { index, 0: line } of text.slice(span.start, span.end).matchAll(LINE)) {
    const trimmed = trim(text, { start: span.start + index, end: span.start + index + line.length })
    if (trimmed.end > trimmed.start) lines.push(trimmed)
  }
  const adjacent = lines.map(({ start }, i) => i > 0 && !BLANK_LINE.test(text.slice(lines[i - 1]!.end, start)))
  const wrapped = isHardWrapped(text, lines, adjacent)
  const found: Span[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before && adjacent[i] && breaksOff(text, before) && (wrapped || /\p{Ll}/u.test(text.charAt(line.start)))
    if (goesOn) found.push({ start: found.pop()!.start, end: line.end })
    else found.push(line)
  })
  return found
}
