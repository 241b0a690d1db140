import type { Database } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/**
 * Where the disk is full or fails, SQLite undoes the transaction itself. Kysely's rollback after it would fail ("no
 * transaction is active"), and that error would hide the one which says that the trouble may pass.
 */
export function rollBackOnce(sqlite: Database, database: SqliteDatabase): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (query) =>
      database.prepare(query === 'rollback' && !sqlite.inTransaction ? 'select 1 where false' : query),
  }
}
