import { sql } from 'kysely'
import { inChunks } from './chunks.ts'
import type { Group } from './claim-groups.ts'
import type { Queries } from './store.ts'

/**
 * A claim keeps the group that its article puts it in. As which other group that one is shown, since a merge made their
 * sides one, is said here; so a split leaves nothing behind. One that is shown as no other has `shownId` null.
 */
export type SidedGroup = Group & { readonly seq: number; readonly shownId: string | null }

/** The groups of these sides (bases), by their ids. */
export async function groupsOfSides(db: Queries, bases: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const chunk of inChunks(bases)) {
    const rows = await db.selectFrom('claim_groups').select('id').where('party', 'in', chunk).execute()
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Groups by their ids, those first of which a claim was stored first. */
export async function readGroups(db: Queries, ids: readonly string[]): Promise<SidedGroup[]> {
  const found: SidedGroup[] = []
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('claim_groups')
      .innerJoin('claims', 'claims.group_id', 'claim_groups.id')
      .select((eb) => ['claim_groups.id', 'claim_groups.party', 'words', 'shown_id', eb.fn.min('claims.seq').as('seq')])
      .where('claim_groups.id', 'in', chunk)
      .groupBy('claim_groups.id')
      .execute()
    for (const { id, party, words, shown_id, seq } of rows)
      found.push({ id, party, words: JSON.parse(words), shownId: shown_id, seq: Number(seq) })
  }
  return found.sort((one, other) => one.seq - other.seq)
}

/** The groups that are shown as this one, itself among them. */
export async function shownAs(db: Queries, id: string): Promise<SidedGroup[]> {
  const rows = await db.selectFrom('claim_groups').select('id').where('shown_id', '=', id).execute()
  return readGroups(db, [id, ...rows.map((row) => row.id)])
}

/** Shows groups as another from now on. */
export async function showAs(db: Queries, ids: readonly string[], into: string): Promise<void> {
  for (const chunk of inChunks(ids))
    await db.updateTable('claim_groups').set({ shown_id: into }).where('id', 'in', chunk).execute()
}

/** Shows these groups, and all that are shown with one of them, as themselves; answers those that were shown with others. */
export async function partGroups(db: Queries, ids: readonly string[]): Promise<string[]> {
  const parted = new Set<string>()
  for (const root of await rootsOf(db, ids)) {
    const shown = db.updateTable('claim_groups').set({ shown_id: null }).where('shown_id', '=', root)
    for (const { id } of await shown.returning('id').execute()) parted.add(root).add(id)
  }
  return [...parted]
}

/** As which groups these are shown. */
async function rootsOf(db: Queries, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const chunk of inChunks(ids)) {
    const rows = db.selectFrom('claim_groups').select(sql<string>`coalesce(shown_id, id)`.as('root'))
    for (const { root } of await rows.where('id', 'in', chunk).execute()) found.add(root)
  }
  return found
}

/** Brings the claims that a side (a base) has in groups of other sides to groups of its own; answers those that they left. */
export async function takeClaims(
  db: Queries,
  party: string,
  newGroup: (group: Group) => Promise<string>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('claim_groups', 'claim_groups.id', 'claims.group_id')
    .select(['claim_groups.id', 'claim_groups.party', 'words'])
    .distinct()
    .where('claims.party', '=', party)
    .whereRef('claim_groups.party', '!=', 'claims.party')
    .execute()
  for (const { id, words } of rows) {
    const into = await newGroup({ id, party, words: JSON.parse(words) })
    const taken = db.updateTable('claims').set({ group_id: into }).where('party', '=', party)
    await taken.where('group_id', '=', id).execute()
  }
  return rows.map(({ id }) => id)
}
