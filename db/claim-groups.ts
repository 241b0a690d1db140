import type { ClaimGroup } from '../src/domain/claim-group.ts'
import { inChunks, padded } from './chunks.ts'
import { selectClaims, toClaims } from './claims.ts'
import type { Queries } from './store.ts'

/** At most this many claims of a group are shown; the counts cover all. */
const SHOWN = 500

/** A group of claims that say the same: the side (a base id) that makes them, and the topic words of the first. */
export type Group = { readonly id: string; readonly party: string; readonly words: readonly string[] }

/** The groups that share a band with any of these. */
export async function groupsInBands(db: Queries, bands: readonly number[]): Promise<Map<number, Group[]>> {
  const found = new Map<number, Group[]>()
  // A group stands in eight bands, and those that are alike share most of them.
  const read = new Map<string, Group>()
  for (const chunk of inChunks([...new Set(bands)])) {
    const rows = await db
      .selectFrom('group_bands')
      .innerJoin('claim_groups', 'claim_groups.id', 'group_bands.group_id')
      .select(['band', 'id', 'party', 'words'])
      .where('band', 'in', chunk)
      .execute()
    for (const { band, id, party, words } of rows) {
      const group = read.get(id) ?? { id, party, words: JSON.parse(words) }
      read.set(id, group)
      const groups = found.get(band) ?? []
      groups.push(group)
      found.set(band, groups)
    }
  }
  return found
}

/** Writes groups, and the bands of words by which later claims find them; those that are there already stay. */
export async function insertGroups(
  db: Queries,
  groups: readonly (Group & { readonly bands: readonly number[] })[],
): Promise<void> {
  for (const chunk of inChunks(groups)) {
    const rows = chunk.map(({ id, party, words }) => ({ id, party, words: JSON.stringify(words) }))
    await db
      .insertInto('claim_groups')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
  }
  const bands = groups.flatMap(({ id, bands }) => [...new Set(bands)].map((band) => ({ band, group_id: id })))
  for (const chunk of inChunks(bands)) {
    await db
      .insertInto('group_bands')
      .values(chunk)
      .onConflict((on) => on.doNothing())
      .execute()
  }
}

/** The groups that claims of an article belong to. */
export async function groupsOfArticle(db: Queries, articleId: string): Promise<string[]> {
  const query = db.selectFrom('claims').select('group_id').distinct().where('article_id', '=', articleId)
  const rows = await query.where('group_id', 'is not', null).execute()
  return rows.map((row) => row.group_id!)
}

/** Drops those of these groups that no claim is left of. */
export async function pruneGroups(db: Queries, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await db
      .deleteFrom('claim_groups')
      .where('id', 'in', chunk)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('claims').select('seq').whereRef('claims.group_id', '=', 'claim_groups.id'))),
      )
      .execute()
  }
}

/** A group, or the one as which it is shown, with its claims in order of time; null where no claim is left of it. */
export async function findGroup(db: Queries, asked: string): Promise<ClaimGroup | null> {
  const group = await db.selectFrom('claim_groups').select('shown_id').where('id', '=', asked).executeTakeFirst()
  const id = group?.shown_id ?? asked
  const joined = await db.selectFrom('claim_groups').select('id').where('shown_id', '=', id).execute()
  const groups = padded([id, ...joined.map((row) => row.id)])
  const rows = await selectClaims(db)
    .where('group_id', 'in', groups)
    .orderBy('claims.at')
    .orderBy('claims.seq')
    .limit(SHOWN)
    .execute()
  const claims = await toClaims(db, rows)
  const first = claims[0]
  if (!first) return null
  const counts = await db
    .selectFrom('claims')
    .innerJoin('articles', 'articles.id', 'claims.article_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.count<number>(eb.fn.coalesce('articles.copy_of', 'articles.id')).distinct().as('distinct'),
    ])
    .where('group_id', 'in', groups)
    .executeTakeFirstOrThrow()
  const publishers = claims.flatMap(({ article }) => article.publisher ?? [])
  return { id, first, claims, publishers: [...new Set(publishers)], ...counts }
}
