/** Numbers in rows of one width. */
export type Rows = readonly Float32Array[]

/**
 * Empty rows, side by side in one buffer: a buffer for each would take longer to make and to collect than what is done
 * with it.
 */
export function emptyRows(count: number, width: number): Float32Array[] {
  const all = new Float32Array(count * width)
  return Array.from({ length: count }, (_, at) => all.subarray(at * width, (at + 1) * width))
}

/** Rows with more columns: `columns` gives those of the row with this index. */
export function widened(rows: Rows, columns: (at: number) => readonly number[]): Float32Array[] {
  const added = rows.map((_, at) => columns(at))
  const width = rows[0]?.length ?? 0
  const wider = emptyRows(rows.length, width + (added[0]?.length ?? 0))
  wider.forEach((row, at) => {
    row.set(rows[at]!)
    write(row, width, added[at]!)
  })
  return wider
}

/** Writes numbers into a row from a column on; returns the column after them. */
export function write(row: Float32Array, from: number, numbers: readonly number[]): number {
  for (let i = 0; i < numbers.length; i++) row[from + i] = numbers[i]!
  return from + numbers.length
}
