/** Unix time in milliseconds, cut to the second, of an ISO 8601 date or date-time (UTC where it names no zone), null where it is none. */
export function moment(iso: string | null | undefined): number | null {
  if (!iso) return null
  const time = Date.parse(/T[\d:.]+$/u.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(time) ? null : Math.floor(time / 1000) * 1000
}

/** The last millisecond that a date or date-time means: `2021-12-17` ends with its day, `2021-12` with its month. */
export function endOf(iso: string): number | null {
  const start = moment(iso)
  if (start === null || /T/u.test(iso)) return start
  const date = new Date(start)
  const [years, months, days] = iso.length <= 4 ? [1, 0, 0] : iso.length <= 7 ? [0, 1, 0] : [0, 0, 1]
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days) - 1
}

/**
 * True for a time at which an article may have been published: lists are kept in an order that has room for no more. Pages
 * whose program does not know the date give the year 1.
 */
export function isDatable(iso: string): boolean {
  const time = moment(iso)
  return time !== null && time >= Date.UTC(FIRST_YEAR, 0) && time < Date.UTC(LAST_YEAR + 1, 0)
}

export const FIRST_YEAR = 1700
export const LAST_YEAR = 2199
