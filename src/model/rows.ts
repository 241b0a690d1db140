/** Numbers in rows of one width, one row after the other in one buffer. */
export type Rows = { readonly values: Float32Array; readonly width: number; readonly count: number }

/** Numbers in a fixed order, each with or without a name. */
export type Columns = readonly number[] | Readonly<Record<string, number>>

/** Rows from their columns, in parts that follow each other; every row has the same parts. */
export function rowsOf(rows: readonly (readonly Columns[])[]): Rows {
  let width = 0
  for (const part of rows[0] ?? []) width += (isList(part) ? part : Object.keys(part)).length
  const values = new Float32Array(rows.length * width)
  let at = 0
  for (const parts of rows) for (const part of parts) at = write(values, at, part)
  return { values, width, count: rows.length }
}

/** Rows with more columns: `columns` gives those of the row with this index. */
export function widened(rows: Rows, columns: (row: number) => readonly number[]): Rows {
  if (rows.count === 0) return rows
  const width = rows.width + columns(0).length
  const values = new Float32Array(rows.count * width)
  for (let row = 0, at = 0; row < rows.count; row++) {
    const from = row * rows.width
    for (let column = 0; column < rows.width; column++) values[at++] = rows.values[from + column]!
    at = write(values, at, columns(row))
  }
  return { values, width, count: rows.count }
}

/** Writes numbers from an index on; returns the index after them. */
function write(values: Float32Array, from: number, columns: Columns): number {
  let at = from
  if (isList(columns)) for (let i = 0; i < columns.length; i++) values[at++] = columns[i]!
  else for (const name in columns) values[at++] = columns[name]!
  return at
}

const isList: (columns: Columns) => columns is readonly number[] = Array.isArray
