import type { ParsedResult } from 'chrono-node'
// English alone: the other languages would take 3 MB in each thread.
import { casual } from 'chrono-node/en'
import type { Attribution } from '../domain/attribution.ts'
import type { ClaimDate } from '../domain/claim.ts'
import type { ParsedText } from '../domain/sentence.ts'
import { contains, type Span, withText } from '../domain/span.ts'

/** chrono's patterns are tried at every position: longer sentences are read so far and no further. */
const SENTENCE_LIMIT = 500
/**
 * Words and figures without which chrono finds no day; most sentences have none, and chrono is slow to say so. Figures
 * need another beside them (`5/6`, `2015 5 6`), or what may be a unit of time (`5 mins`).
 */
const DATE_WORD = new RegExp(
  [
    String.raw`\d[/.-]\d|\d\s+\d|\d\s*[dhmqswy]`,
    '(?<![a-z])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?(?![a-z])',
    '(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?)(?![a-z])',
    '(?<![a-z])(?:aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])',
    'day|night|tomorrow|morning|afternoon|evening|noon|week|month|year|quarter|hour|minute|second',
    String.raw`\b(?:hrs?|mins?|qtrs?|yrs?|now|ago|later|earlier)\b`,
  ].join('|'),
  'iu',
)
const DATED = ['day', 'weekday', 'month'] as const
const DEADLINE =
  /\b(?:by|before|until|till|no later than|not later than|within|deadline (?:of|is)|as of|from)\s+(?:the\s+)?$/i

/** How long something takes or after what time it comes is no day: *after four weeks of fighting*, *for two days*. */
const DURATION =
  /^(?:after|for)\s+(?:(?:about|almost|nearly|over)\s+)?(?:an?|\d+|\p{L}+(?:-\p{L}+)?)\s+(?:hour|day|week|month)s?$/iu
/** Reckoned from something else than the day of publication: *two days before*, *a week later*. */
const FROM_ELSEWHERE = /\b(?:hour|day|week|month)s?\s+(?:before|after|later|earlier)$/iu

type Found = Span & { readonly day: Date | null; readonly weekday: boolean }

/** What relative dates are read against where the day of publication is unknown; they then have no value. */
const ANY_DAY = new Date('2000-01-01T12:00:00Z')
const WEEK = 7 * 24 * 60 * 60 * 1000

/** The day of a result, or null where only the day of publication could tell which one is meant. */
function dayOfResult({ start }: ParsedResult, published: Date | null): Date | null {
  if (!published && !(start.isCertain('year') && start.isCertain('month'))) return null
  return new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12))
}

/** The day that a number in brackets tells, if it is such a weekday: *this Tuesday (31)*, *on Friday (1st)*. */
function numberedDay(behind: string, { start }: ParsedResult, published: Date): Date | null {
  const number = /^ \((\d{1,2})(?:st|nd|rd|th)?\)/u.exec(behind)?.[1]
  if (!number) return null
  const near = [0, -1, 1].map(
    (month) => new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + month, Number(number), 12)),
  )
  const fits = near.filter(
    (day) =>
      day.getUTCDay() === start.get('weekday') &&
      day.getUTCDate() === Number(number) &&
      distance(day, published) <= 4 * WEEK,
  )
  return fits.sort((one, other) => distance(one, published) - distance(other, published))[0] ?? null
}

const distance = (one: Date, other: Date): number => Math.abs(one.getTime() - other.getTime())

function inSentence(text: string, { start, end }: Span, published: Date | null): Found[] {
  const piece = text.slice(start, Math.min(end, start + SENTENCE_LIMIT))
  if (!DATE_WORD.test(piece)) return []
  const results = casual.parse(piece, { instant: published ?? ANY_DAY, timezone: 0 })
  // A year alone, a clock time or a duration without a day is no date of the claim.
  const dated = results.filter(
    (result) => DATED.some((part) => result.start.isCertain(part)) && !DURATION.test(result.text),
  )
  return dated.map((result) => {
    const from = start + result.index
    const end = from + result.text.length
    const weekday = result.start.isCertain('weekday') && !result.start.isCertain('day')
    const numbered = weekday && published ? numberedDay(text.slice(end, end + 8), result, published) : null
    if (numbered) return { start: from, end, day: numbered, weekday: false }
    const day = FROM_ELSEWHERE.test(result.text) ? null : dayOfResult(result, published)
    return { start: from, end, day, weekday }
  })
}

function roleOf(text: string, date: Span, { content }: Attribution): ClaimDate['role'] {
  if (!content.some((span) => contains(span, date))) return 'said'
  return DEADLINE.test(text.slice(Math.max(0, date.start - 30), date.start)) ? 'deadline' : 'mentioned'
}

/** The ISO date: a weekday on which something was said lies before the publication, one that is a deadline after it. */
function isoDate({ day, weekday }: Found, role: ClaimDate['role'], published: Date | null): string | null {
  if (!day) return null
  const late = weekday && published && role === 'said' && day > published ? WEEK : 0
  const early = weekday && published && role === 'deadline' && day < published ? WEEK : 0
  const moved = new Date(day.getTime() - late + early)
  return Number.isNaN(moved.getTime()) ? null : moved.toISOString().slice(0, 10)
}

/** Midday UTC of the day that an ISO date or date-time names, so that no time zone moves it; null if it names none. */
function dayOf(publishedAt: string | undefined): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0]
  const date = day ? new Date(`${day}T12:00:00Z`) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}

/**
 * The dates that each claim's sentence names, resolved against the day of publication: when it was said (outside the
 * content), which deadline it sets (“by Friday”), or another day that the content mentions.
 * @param publishedAt ISO 8601; without it, dates that need it have the value null
 * @returns one list a claim, in the order of the attributions
 */
export function datesOf(
  parsed: ParsedText,
  attributions: readonly Attribution[],
  publishedAt: string | undefined,
): ClaimDate[][] {
  const published = dayOf(publishedAt)
  const known = new Map<number, Found[]>()
  return attributions.map((attribution) => {
    const { sentence } = attribution
    const dates = known.get(sentence) ?? inSentence(parsed.text, parsed.sentences[sentence]!, published)
    known.set(sentence, dates)
    return dates.map((date) => {
      const role = roleOf(parsed.text, date, attribution)
      return { ...withText(parsed.text, date), value: isoDate(date, role, published), role }
    })
  })
}
