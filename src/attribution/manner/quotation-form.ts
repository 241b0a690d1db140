import type { QuotationForm } from '../../domain/attribution.ts'
import { firstEndingAfter } from '../../domain/bisect.ts'
import type { Quotation } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'

/** Characters that count: letters and digits, so that marks and stops at the edges are free. */
function letters(text: string, { start, end }: Span): number {
  let count = 0
  for (const character of text.slice(start, end)) {
    const code = character.charCodeAt(0)
    if (code < 128 ? isAsciiLetter(code) : LETTER.test(character)) count++
  }
  return count
}

const LETTER = /[\p{L}\p{N}]/u
const isAsciiLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

function quotedLetters(text: string, span: Span, quotations: readonly Quotation[]): number {
  let count = 0
  for (let at = firstEndingAfter(quotations, span.start); at < quotations.length; at++) {
    if (quotations[at]!.start >= span.end) break
    for (const segment of quotations[at]!.segments) {
      const start = Math.max(segment.start, span.start)
      const end = Math.min(segment.end, span.end)
      if (start < end) count += letters(text, { start, end })
    }
  }
  return count
}

/**
 * Tells if a content is quoted: `direct` if all its words stand in quotation marks (a leading *that* aside), `mixed` if
 * some do, `indirect` if none.
 * @param quotations the article's quotations that stand in no other, in order
 */
export function quotationForm(text: string, content: readonly Span[], quotations: readonly Quotation[]): QuotationForm {
  let quoted = 0
  for (const span of content) quoted += quotedLetters(text, span, quotations)
  if (quoted === 0) return 'indirect'
  let all = 0
  for (const span of content) all += letters(text, span)
  const opening = content[0] ? (/^that\s/i.test(text.slice(content[0].start, content[0].start + 5)) ? 4 : 0) : 0
  return quoted >= all - opening ? 'direct' : 'mixed'
}
