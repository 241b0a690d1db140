import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { MIGRATIONS } from './migrations/index.ts'

/** What is asked of a database cannot be; the message says why, for whoever asked. */
export class StoreError extends Error {}

/**
 * WAL with synchronous NORMAL survives a killed process; FULL also keeps the last commits through a power cut. The cache is
 * of 4 MB instead of 16: the system keeps the pages of the file as well, and storing is no slower.
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'cache_size = -4000',
]

/** What is wrong with a file that SQLite does not take, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is no SQLite database',
  SQLITE_CORRUPT: 'is damaged: put a backup in its place',
  SQLITE_CANTOPEN: 'cannot be opened: is it a folder, or not for this user?',
  SQLITE_READONLY: 'may only be read by this user, or its folder may',
  SQLITE_BUSY: 'is held by another process',
  SQLITE_FULL: 'cannot be written: the disk is full',
  SQLITE_IOERR: 'cannot be read and written: the disk fails',
}

/**
 * Opens a database file; it and its folder are made where they are missing.
 * @throws {StoreError} where it cannot be, or is of a version to come
 */
export function openFile(path: string): SQLite.Database {
  let sqlite: SQLite.Database | undefined
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    sqlite = new SQLite(path)
    for (const pragma of PRAGMAS) sqlite.pragma(pragma)
    refuseNewer(sqlite, path)
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw inWords(error, path)
  }
}

/** An error of a database's file as one that names the file and says what is wrong with it; others as they are. */
export function inWords(error: unknown, path: string): unknown {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException
  if (syscall === 'mkdir') return new StoreError(`The folder of the database ${path} cannot be made: ${message}`)
  const reason = REASONS[code.split('_', 2).join('_')]
  return reason ? new StoreError(`The database ${path} ${reason} (${code}).`, { cause: error }) : error
}

/** A version to come may keep the same tables in another sense: this one leaves them alone. */
function refuseNewer(sqlite: SQLite.Database, path: string): void {
  const table = sqlite.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
  if (!table) return
  const names = sqlite.prepare('select name from kysely_migration').pluck().all() as string[]
  const unknown = names.find((name) => !(name in MIGRATIONS))
  if (unknown)
    throw new StoreError(
      `The database ${path} was last used by a newer version of Claimwire (${unknown}). Start that, or name another database in DATABASE_URL.`,
    )
}
