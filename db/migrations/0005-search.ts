import { type Kysely, sql } from 'kysely'

/** Full-text indexes; db/search/sqlite.ts says what their rows are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['claims_search using fts5(text, speaker', 'articles_search using fts5(title, text']) {
    await sql.raw(`create virtual table ${table}, tokenize = 'porter unicode61 remove_diacritics 2')`).execute(db)
  }
}
