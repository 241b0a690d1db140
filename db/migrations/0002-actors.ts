import type { Kysely } from 'kysely'
import { createIndexes } from './create-indexes.ts'

/**
 * The registry of actors. An article's actor is a *base*, found by its names; a base shows itself as its *root*, which is
 * another actor where names or a person tied the two. What each article says of an actor is its appearance.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('actors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('root_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('country', 'text')
    .execute()
  await db.schema
    .createTable('appearances')
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id'))
    .addColumn('actor_id', 'text', (column) => column.notNull().references('actors.id'))
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('aliases', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('members', 'text', (column) => column.notNull())
    .addColumn('member_of', 'text', (column) => column.notNull())
    .addColumn('on_behalf_of', 'text', (column) => column.notNull())
    .addColumn('mentions', 'text', (column) => column.notNull())
    .addColumn('keys', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('appearances_key', ['article_id', 'base_id'])
    .execute()
  await db.schema
    .createTable('actor_keys')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id').onDelete('cascade'))
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_keys_key', ['key', 'base_id'])
    .execute()
  await db.schema
    .createTable('actor_names')
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_names_key', ['base_id', 'kind', 'name'])
    .execute()
  await db.schema
    .createTable('actor_ties')
    .addColumn('base_id', 'text', (column) => column.notNull().references('actors.id').onDelete('cascade'))
    .addColumn('tie', 'text', (column) => column.notNull())
    .addColumn('other_id', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_ties_key', ['base_id', 'tie', 'other_id'])
    .execute()
  await db.schema
    .createTable('actor_merges')
    .addColumn('from_id', 'text', (column) => column.primaryKey())
    .addColumn('into_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.references('articles.id').onDelete('cascade'))
    .execute()
  await db.schema
    .createTable('actor_splits')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('base_id', 'text', (column) => column.notNull())
    .addColumn('new_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('actor_splits_key', ['article_id', 'base_id'])
    .execute()
  await db.schema
    .createTable('actors_apart')
    .addColumn('one_id', 'text', (column) => column.notNull())
    .addColumn('other_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('actors_apart_key', ['one_id', 'other_id'])
    .execute()
  await createIndexes(db, 'actors', [['root_id'], ['kind', 'id'], ['country', 'id']])
  await createIndexes(db, 'appearances', [['actor_id', 'at'], ['base_id']])
  await createIndexes(db, 'actor_keys', [['base_id']])
  await createIndexes(db, 'actor_names', [['folded']])
  await createIndexes(db, 'actor_ties', [['other_id']])
  await createIndexes(db, 'actor_merges', [['into_id'], ['article_id']])
}
