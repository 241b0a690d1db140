/** A half-open stretch of the article text as submitted, in UTF-16 code units: `text.slice(start, end)` is the span. */
export type Span = { readonly start: number; readonly end: number }

/** A span with the characters that it covers, as served to clients: `text` equals `article.text.slice(start, end)`. */
export type TextSpan = Span & { readonly text: string }

/** True if every position of `inner` lies in `outer`; an empty span lies in any span that touches it. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** True if the two spans share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Reads the characters of a span from the text that its offsets refer to. */
export function withText(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) }
}

/** Shrinks a span until neither edge is white space; a blank span becomes empty at its start. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}

/** Orders spans by start, then longest first, so that an outer span comes before those that it contains. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
