import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** Queries come in few forms; lists of ids of every length make the most of them. */
const MOST = 500

/** The database as Kysely sees it, keeping what it prepared: compiling a statement takes longer than most of them run. */
export function keepStatements(sqlite: Database): SqliteDatabase {
  const kept = new Map<string, Statement>()
  return {
    close: () => sqlite.close(),
    prepare(query) {
      const statement = kept.get(query) ?? sqlite.prepare(query)
      // The last used is last, so that the first is the one to forget.
      kept.delete(query)
      kept.set(query, statement)
      if (kept.size > MOST) kept.delete(kept.keys().next().value!)
      return statement as ReturnType<SqliteDatabase['prepare']>
    },
  }
}
