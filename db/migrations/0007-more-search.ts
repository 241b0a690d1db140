import { type Kysely, sql } from 'kysely'

/**
 * Full-text indexes of actors' names, which triggers keep, and of what disputes are about; where the surrogate pairs of a
 * text stood that was dropped.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await numberNames(db)
  await sql`create virtual table names_search using fts5(folded, content = 'actor_names', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 0')`.execute(db)
  await sql`create trigger names_search_insert after insert on actor_names when new.kind != 'role' begin
    insert into names_search (rowid, folded) values (new.seq, new.folded); end`.execute(db)
  await sql`create trigger names_search_delete after delete on actor_names when old.kind != 'role' begin
    insert into names_search (names_search, rowid, folded) values ('delete', old.seq, old.folded); end`.execute(db)
  await sql`insert into names_search (rowid, folded)
    select seq, folded from actor_names where kind != 'role'`.execute(db)

  await sql`create virtual table disputes_search using fts5(text, dispute unindexed,
    tokenize = 'porter unicode61 remove_diacritics 2')`.execute(db)
  await sql`insert into disputes_search (rowid, text, dispute)
    select seq, (select group_concat(value ->> '$.text', ' … ') from json_each(claims.content)), dispute_id
    from claims join dispute_claims on claim_id = claims.id`.execute(db)

  await db.schema.alterTable('articles').addColumn('surrogates', 'text').execute()
}

/** Gives names a number of their own: SQLite may change a table's implicit ones. */
async function numberNames(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('actor_names').renameTo('unnumbered_names').execute()
  await db.schema.dropIndex('actor_names_folded').execute()
  await db.schema
    .createTable('actor_names')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addUniqueConstraint('actor_names_name', ['base_id', 'kind', 'name'])
    .execute()
  await sql`insert into actor_names (base_id, kind, name, folded, count)
    select base_id, kind, name, folded, count from unnumbered_names`.execute(db)
  await db.schema.dropTable('unnumbered_names').execute()
}
