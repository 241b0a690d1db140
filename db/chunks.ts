/** Cuts a list so that a statement over each piece stays far below SQLite's limit of 32,766 variables. */
export function* inChunks<T>(list: readonly T[], size = 500): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
