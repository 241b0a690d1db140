/** The longest piece: far below SQLite's limit of 32,766 variables, with a hundred columns an entry as well. */
const LARGEST = 256

/**
 * Cuts a list into pieces of at most 256 entries whose sizes are powers of two, the largest first: a statement over each
 * has nine forms to prepare and keep, not one for every length.
 */
export function* inChunks<T>(list: readonly T[]): Generator<T[]> {
  let size = LARGEST
  for (let at = 0; at < list.length; at += size) {
    while (size > list.length - at) size /= 2
    yield list.slice(at, at + size)
  }
}

/**
 * A list for `in (…)`, its last entry repeated up to the next power of two: the same rows are found, by one of few
 * statements. An empty list stays empty.
 */
export function padded<T>(list: readonly T[]): T[] {
  if (list.length === 0) return []
  const size = 2 ** Math.ceil(Math.log2(list.length))
  return Array.from({ length: size }, (_, index) => list[Math.min(index, list.length - 1)]!)
}
