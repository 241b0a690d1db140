import type { Span } from '../domain/span.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}.’'/-]{2,}(?: \p{Lu}[\p{Lu}.’'/-]+){0,3}`
const REGION = String.raw`(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?`
const DATE = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?`
const AGENCY = String.raw`\([^()\n]{2,30}\)`
const DASH = String.raw`\s*(?:—|–|--?)\s+(?=["“‘'(]?[\p{Lu}\p{N}])`

/** A place in capitals, or in any letters before the name of an agency. */
const DATELINE = new RegExp(
  `(?:${PLACE}${REGION}${DATE}(?: ${AGENCY})?|\\p{Lu}[\\p{L}. ]{2,30}${REGION}${DATE} ${AGENCY})${DASH}`,
  'uy',
)

/** No dateline is longer. */
const LIMIT = 100

/**
 * Where the text of a paragraph begins: after the place and date that a report was sent from (`OSLO, May 2 (Wire) — `),
 * at its start where it has none.
 */
export function afterDateline(text: string, { start, end }: Span): number {
  DATELINE.lastIndex = 0
  const opening = text.slice(start, Math.min(end, start + LIMIT))
  const found = DATELINE.exec(opening)
  return found ? start + found[0].length : start
}
