import { lowestIndex } from '../domain/bisect.ts'
import { type Surrogates, surrogatesOf } from '../domain/surrogates.ts'

/**
 * Counts the spans of an answer in code points instead of UTF-16 code units, for clients whose strings do (Python, Rust
 * by `chars`, Go by runes). Every object with a numeric `start` and `end` is a span: of its claim's article, which `of`
 * looks up, or outside of claims of the article whose surrogates are `own`. What a client said of an article stays.
 */
export function inCodePoints<T>(answer: T, of: (articleId: string) => Surrogates, own: Surrogates = []): T {
  const convert = (value: unknown, pairs: Surrogates): unknown => {
    if (Array.isArray(value)) return value.map((part) => convert(part, pairs))
    if (value === null || typeof value !== 'object') return value
    const known = value as Readonly<Record<string, unknown>>
    const inside = isClaim(known) ? of(known.articleId) : isHighlight(known) ? surrogatesOf(known.text) : pairs
    const copy = Object.fromEntries(
      Object.entries(known).map(([key, part]) => [key, key === 'metadata' ? part : convert(part, inside)]),
    )
    if (typeof copy.start === 'number' && typeof copy.end === 'number') {
      copy.start -= countBelow(inside, copy.start)
      copy.end -= countBelow(inside, copy.end)
    }
    return copy
  }
  return convert(answer, own) as T
}

/** The articles of the claims in an answer. */
export function articlesOfClaims(answer: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(answer)) for (const part of answer) articlesOfClaims(part, found)
  else if (answer !== null && typeof answer === 'object') {
    if (isClaim(answer)) found.add(answer.articleId)
    else articlesOfClaims(Object.values(answer), found)
  }
  return found
}

function isClaim(value: object): value is { readonly articleId: string } {
  return 'cue' in value && 'articleId' in value && typeof value.articleId === 'string'
}

/** Its marks count in the text that it shows. */
function isHighlight(value: object): value is { readonly text: string } {
  return 'marks' in value && 'text' in value && typeof value.text === 'string'
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  return lowestIndex(sorted.length, (index) => sorted[index]! >= limit)
}
