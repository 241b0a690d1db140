import { type Kysely, sql } from 'kysely'

/** Articles, what their analysis found, and who is in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('url', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published_at', 'text')
    .addColumn('external_id', 'text')
    .addColumn('metadata', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('zones', 'text', (column) => column.notNull())
    .addColumn('analysis_version', 'text', (column) => column.notNull())
    .addColumn('analysed_at', 'text', (column) => column.notNull())
    .addColumn('milliseconds', 'real', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('copy_of', 'text', (column) => column.references('articles.id').onDelete('set null'))
    .addColumn('claim_count', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('actors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('country', 'text')
    .execute()
  await db.schema
    .createTable('appearances')
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('actor_id', 'text', (column) => column.notNull().references('actors.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('aliases', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('members', 'text', (column) => column.notNull())
    .addColumn('member_of', 'text', (column) => column.notNull())
    .addColumn('on_behalf_of', 'text', (column) => column.notNull())
    .addColumn('mentions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('appearances_key', ['article_id', 'actor_id'])
    .execute()
  await db.schema
    .createTable('claims')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('cue', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('quotation', 'text', (column) => column.notNull())
    .addColumn('speaker_id', 'text', (column) => column.references('actors.id'))
    .addColumn('speaker_resolved_by', 'text')
    .addColumn('negated', 'integer', (column) => column.notNull())
    .addColumn('hedged', 'integer', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('dates', 'text', (column) => column.notNull())
    .addColumn('cameo', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('sentence', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('claim_reasons')
    .addColumn('claim_id', 'text', (column) => column.primaryKey().references('claims.id').onDelete('cascade'))
    .addColumn('reasons', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('claim_targets')
    .addColumn('claim_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull().references('actors.id'))
    .addPrimaryKeyConstraint('claim_targets_key', ['claim_id', 'position'])
    .execute()
  await db.schema
    .createTable('answers')
    .addColumn('claim_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('answered_id', 'text', (column) => column.notNull().references('claims.id').onDelete('cascade'))
    .addColumn('stance', 'text', (column) => column.notNull())
    .addColumn('confidence', 'real', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['claim_id', 'answered_id'])
    .execute()
  const indexes: [table: string, ...columns: string[]][] = [
    ['articles', 'text_hash'],
    ['articles', 'url'],
    ['articles', 'external_id'],
    ['articles', 'publisher'],
    ['articles', 'copy_of'],
    ['appearances', 'actor_id'],
    ['claims', 'article_id', 'position'],
    ['claims', 'type', 'seq'],
    ['claims', 'speaker_id', 'seq'],
    ['claims', 'quotation', 'seq'],
    ['claim_targets', 'actor_id'],
    ['answers', 'answered_id'],
  ]
  for (const [table, ...columns] of indexes) {
    await sql`create index ${sql.id([table, ...columns].join('_'))} on ${sql.table(table)} (${sql.join(
      columns.map((column) => sql.ref(column)),
    )})`.execute(db)
  }
}
