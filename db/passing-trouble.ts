/** Whether an error is the database's and may pass: the disk is full, another process holds the file. */
export function isPassingTrouble(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|NOMEM|CANTOPEN)/u.test(String((error as { code?: unknown } | null)?.code))
}
