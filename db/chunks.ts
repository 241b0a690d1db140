/**
 * Cuts a list into pieces whose sizes are powers of two, the largest first: a statement over each piece stays far below
 * SQLite's limit of 32,766 variables, and has nine forms to prepare and keep, not one for every length.
 */
export function* inChunks<T>(list: readonly T[], largest = 256): Generator<T[]> {
  let size = largest
  for (let at = 0; at < list.length; at += size) {
    while (size > list.length - at) size /= 2
    yield list.slice(at, at + size)
  }
}

/**
 * A list for `in (…)`, its last entry repeated up to the next power of two: the same rows are found, by one of few
 * statements.
 */
export function padded<T>(list: readonly T[]): T[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, list.length)))
  return [...list, ...Array.from({ length: list.length && size - list.length }, () => list.at(-1)!)]
}
