type Cell = string | number | boolean | null | undefined

/** How items are written as CSV (RFC 4180): a row of names, then a row each. */
export type CsvTable<T> = { readonly header: string; readonly line: (item: T) => string }

/** A table with these columns, in this order. */
export function csvTable<T>(columns: Readonly<Record<string, (item: T) => Cell>>): CsvTable<T> {
  const cells = Object.values(columns)
  const row = (values: readonly string[]) => `${values.join(',')}\r\n`
  return { header: row(Object.keys(columns)), line: (item) => row(cells.map((cell) => csvCell(cell(item)))) }
}

/**
 * A cell, quoted where it must be. Text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * OWASP's page on CSV injection advises.
 */
export function csvCell(value: Cell): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/u, "'$&") : String(value ?? '')
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
