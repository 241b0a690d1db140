/** Whether an error is the database's and may pass: the disk is full or may only be read, another process holds the file. */
export function isPassingTrouble(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code)
  return /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|NOMEM|CANTOPEN|READONLY)/u.test(code)
}
