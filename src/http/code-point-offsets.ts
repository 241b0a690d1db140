/**
 * Counts the spans of an answer in code points instead of UTF-16 code units, for clients whose strings do (Python, Rust
 * by `chars`, Go by runes). Every object with a numeric `start` and `end` is a span of `text`.
 */
export function inCodePoints<T>(answer: T, text: string): T {
  const pairs = surrogatePairs(text)
  if (pairs.length === 0) return answer
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (value === null || typeof value !== 'object') return value
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part)]))
    if (typeof copy.start === 'number' && typeof copy.end === 'number') {
      copy.start -= countBelow(pairs, copy.start)
      copy.end -= countBelow(pairs, copy.end)
    }
    return copy
  }
  return convert(answer) as T
}

/** Where the second units of the text's surrogate pairs stand, in order. */
function surrogatePairs(text: string): number[] {
  return [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1)
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
