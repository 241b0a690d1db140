import { type Insertable, sql } from 'kysely'
import { foldText } from '../src/registry/fold-name.ts'
import { inChunks, padded } from './chunks.ts'
import type { ActorNameKind, ActorTables, ActorTie, AppearanceTable } from './schema-actors.ts'
import type { Queries } from './store.ts'

/** What one article says of an actor; ties name other bases. */
export type Appearance = {
  readonly articleId: string
  readonly at: number
  readonly baseId: string
  readonly actorId: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly members: readonly string[]
  readonly memberOf: readonly string[]
  readonly onBehalfOf: readonly string[]
  readonly mentions: string
  readonly keys: readonly string[]
}

/** Writes appearances, at most one for each base, and counts what they support. */
export async function insertAppearances(db: Queries, appearances: readonly Appearance[]): Promise<void> {
  for (const chunk of inChunks(appearances)) await db.insertInto('appearances').values(chunk.map(toRow)).execute()
  for (const chunk of inChunks(appearances.flatMap(keyRows))) {
    await db
      .insertInto('actor_keys')
      .values(chunk)
      .onConflict((on) => on.columns(['key', 'base_id']).doUpdateSet({ count: sql`actor_keys.count + 1` }))
      .execute()
  }
  for (const chunk of inChunks(appearances.flatMap(nameRows))) {
    await db
      .insertInto('actor_names')
      .values(chunk)
      .onConflict((on) => on.columns(['base_id', 'kind', 'name']).doUpdateSet({ count: sql`actor_names.count + 1` }))
      .execute()
  }
  for (const chunk of inChunks(appearances.flatMap(tieRows))) {
    await db
      .insertInto('actor_ties')
      .values(chunk)
      .onConflict((on) => on.columns(['base_id', 'tie', 'other_id']).doUpdateSet({ count: sql`actor_ties.count + 1` }))
      .execute()
  }
}

/** Takes back what an article said of its actors. The actors stay: `pruneActors` drops those that are left without. */
export async function deleteAppearances(
  db: Queries,
  articleId: string,
): Promise<{ readonly bases: readonly string[]; readonly appearances: readonly Appearance[] }> {
  const rows = await db.selectFrom('appearances').selectAll().where('article_id', '=', articleId).execute()
  const appearances = rows.map(fromRow)
  for (const appearance of appearances) {
    const { baseId } = appearance
    const down = { count: sql<number>`count - 1` }
    await db
      .updateTable('actor_keys')
      .set(down)
      .where('base_id', '=', baseId)
      .where('key', 'in', padded(appearance.keys))
      .execute()
    for (const { kind, name } of nameRows(appearance)) {
      const one = db.updateTable('actor_names').set(down).where('base_id', '=', baseId)
      await one.where('kind', '=', kind).where('name', '=', name).execute()
    }
    for (const { tie, other_id } of tieRows(appearance)) {
      const one = db.updateTable('actor_ties').set(down).where('base_id', '=', baseId)
      await one.where('tie', '=', tie).where('other_id', '=', other_id).execute()
    }
  }
  const bases = rows.map((row) => row.base_id)
  for (const chunk of inChunks(bases)) {
    await db.deleteFrom('actor_keys').where('base_id', 'in', chunk).where('count', '<', 1).execute()
    await db.deleteFrom('actor_names').where('base_id', 'in', chunk).where('count', '<', 1).execute()
    await db.deleteFrom('actor_ties').where('base_id', 'in', chunk).where('count', '<', 1).execute()
  }
  await db.deleteFrom('appearances').where('article_id', '=', articleId).execute()
  return { bases, appearances }
}

function keyRows({ baseId, keys }: Appearance): ActorTables['actor_keys'][] {
  return [...new Set(keys)].map((key) => ({ key, base_id: baseId, count: 1 }))
}

function nameRows({ baseId, name, aliases, roles }: Appearance): Insertable<ActorTables['actor_names']>[] {
  const row = (kind: ActorNameKind) => (text: string) => ({
    base_id: baseId,
    kind,
    name: text,
    folded: foldText(text),
    count: 1,
  })
  return [row('name')(name), ...[...new Set(aliases)].map(row('alias')), ...[...new Set(roles)].map(row('role'))]
}

function tieRows({ baseId, members, memberOf, onBehalfOf }: Appearance): ActorTables['actor_ties'][] {
  const row = (tie: ActorTie) => (other: string) => ({ base_id: baseId, tie, other_id: other, count: 1 })
  const rows = [members.map(row('member')), memberOf.map(row('memberOf')), onBehalfOf.map(row('onBehalfOf'))].flat()
  return [...new Map(rows.map((row) => [`${row.tie} ${row.other_id}`, row])).values()]
}

function toRow(appearance: Appearance): AppearanceTable {
  return {
    article_id: appearance.articleId,
    base_id: appearance.baseId,
    actor_id: appearance.actorId,
    at: appearance.at,
    name: appearance.name,
    aliases: JSON.stringify(appearance.aliases),
    roles: JSON.stringify(appearance.roles),
    members: JSON.stringify(appearance.members),
    member_of: JSON.stringify(appearance.memberOf),
    on_behalf_of: JSON.stringify(appearance.onBehalfOf),
    mentions: appearance.mentions,
    keys: JSON.stringify(appearance.keys),
  }
}

function fromRow(row: AppearanceTable): Appearance {
  return {
    articleId: row.article_id,
    baseId: row.base_id,
    actorId: row.actor_id,
    at: row.at,
    name: row.name,
    aliases: JSON.parse(row.aliases),
    roles: JSON.parse(row.roles),
    members: JSON.parse(row.members),
    memberOf: JSON.parse(row.member_of),
    onBehalfOf: JSON.parse(row.on_behalf_of),
    mentions: row.mentions,
    keys: JSON.parse(row.keys),
  }
}
