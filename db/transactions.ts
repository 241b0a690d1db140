import type { Database } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/**
 * The database as Kysely sees it, with transactions that fare well beside other processes (`npm run db`) and on a full disk.
 *
 * - Every transaction of ours writes in the end. One that took the right to write only then would fail at once where another
 *   process wrote since it began to read; asked for at the beginning, it is waited for.
 * - Where the disk is full or fails, SQLite undoes the transaction itself. Kysely's rollback after it would fail ("no transaction
 *   is active"), and that error would hide the one which says that the trouble may pass.
 */
export function sturdyTransactions(sqlite: Database, database: SqliteDatabase): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(query) {
      if (query === 'begin') return database.prepare('begin immediate')
      if (query === 'rollback' && !sqlite.inTransaction) return database.prepare('select 1 where false')
      return database.prepare(query)
    },
  }
}
