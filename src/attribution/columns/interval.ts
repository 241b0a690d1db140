/** A stretch of positions, both ends included. */
export type Interval = { readonly first: number; readonly last: number }

/** True if a position lies in an interval; none holds any. */
export function holds(interval: Interval | null, p: number): boolean {
  return interval !== null && p >= interval.first && p <= interval.last
}
