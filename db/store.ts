import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { keepStatements } from './kept-statements.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { inWords, openFile, StoreError } from './open-file.ts'
import type { Schema } from './schema.ts'
import { sturdyTransactions } from './transactions.ts'

/** What queries run on: the database itself or a transaction of it. */
export type Queries = Kysely<Schema>

/**
 * Reads with several queries what is there at one moment: while they run, this process writes nothing. Use only the database that
 * `read` is given, for it waits for nobody else.
 */
export function atOneMoment<T>(db: Queries, read: (db: Queries) => Promise<T>): Promise<T> {
  return db.connection().execute(read)
}

/** An open database. */
export type Store = {
  readonly db: Queries
  /** Another one after every change of the data, by whomever: by this process (its own count) or another (SQLite's). */
  readonly revision: () => string
  /** Copies the database, as it is at one moment, to a new file while it is in use. */
  readonly backup: (file: string) => Promise<void>
  /** Waits for what is running, writes the log back into the file, and lets go of it. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database of a `DATABASE_URL` (`sqlite:./data/claimwire.db`, `sqlite::memory:`) and brings its tables up to
 * date; it is made where it is missing, unless it must be there.
 * @throws {StoreError} where that cannot be
 */
export async function openStore(url: string, { mustExist = false } = {}): Promise<Store> {
  const path = sqlitePath(url)
  if (mustExist && !existsSync(path)) throw new StoreError(`There is no database at ${path}. DATABASE_URL names it.`)
  const sqlite = openFile(path)
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: sturdyTransactions(sqlite, keepStatements(sqlite)) }),
  })
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest()
  if (error) {
    await db.destroy()
    throw inWords(error, path)
  }
  const backup = async (file: string) => {
    if (existsSync(file)) throw new StoreError(`${file} is there already.`)
    mkdirSync(dirname(file), { recursive: true })
    await sqlite.backup(file)
  }
  const dataVersion = sqlite.prepare('pragma data_version').pluck()
  const changes = sqlite.prepare('select total_changes()').pluck()
  const revision = () => `${dataVersion.get()}.${changes.get()}`
  return { db, backup, revision, close: () => db.destroy() }
}

function sqlitePath(url: string): string {
  const match = /^sqlite:(.+)$/u.exec(url)
  if (!match) throw new Error(`DATABASE_URL must look like sqlite:./data/claimwire.db, not ${url}`)
  return match[1]!
}
