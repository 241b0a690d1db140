import type { Span } from '../domain/span.ts'
import { COMPROMISE_LEXICON } from '../lexicon/compromise.ts'
import { countryOfCapital } from '../lexicon/country-forms.ts'

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

/** A place in any letters, with nothing but its region. */
const PLAIN_DATELINE = new RegExp(`\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}${REGION}${DASH}`, 'uy')

/** A city before a colon, as papers of South Asia write it: `Islamabad: Pakistan …`. */
const COLON_DATELINE = new RegExp(
  `(?<city>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})${DATE}(?: ${AGENCY})?:\\s+(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'uy',
)

/** No dateline is longer. */
const LIMIT = 100
/** A paragraph that begins with a place in plain letters is one of the first, and no headline: so many characters at least. */
const [LEADS, LEAD_LENGTH] = [3, 100]
/** A dash that closes what one before it opened: “Sukhumi – *Sokhumi to Georgians* – is …”. */
const CLOSING_DASH = /^[^.?!]*\s(?:—|–|--?)\s/u

/**
 * Where the text of a paragraph begins: after the place and date that a report was sent from (`OSLO, May 2 (Wire) — `, in
 * the first paragraphs also `Tunis, Tunisia – ` and `Islamabad: `), at its start where it has none.
 * @param paragraph which one of the article it is, from 0
 */
export function afterDateline(text: string, { start, end }: Span, paragraph: number): number {
  const opening = text.slice(start, Math.min(end, start + LIMIT))
  const found = lengthAt(DATELINE, opening)
  if (found > 0 || paragraph >= LEADS || end - start < LEAD_LENGTH) return start + found
  const behindColon = lengthAt(COLON_DATELINE, opening)
  if (behindColon > 0 && isCity(opening)) return start + behindColon
  const plain = lengthAt(PLAIN_DATELINE, opening)
  return plain > 0 && CLOSING_DASH.test(text.slice(start + plain, end)) ? start : start + plain
}

function lengthAt(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0
  return pattern.exec(text)?.[0].length ?? 0
}

/** True where a colon stands behind a city's name and not a speaker's. */
function isCity(opening: string): boolean {
  COLON_DATELINE.lastIndex = 0
  const city = COLON_DATELINE.exec(opening)!.groups!.city!.toLowerCase()
  const capital = city.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
  return COMPROMISE_LEXICON.get(city) === 'City' || countryOfCapital(capital) !== undefined
}
