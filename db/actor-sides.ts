import { type RawBuilder, sql } from 'kysely'
import { isKnownSide } from '../src/matters/alliance.ts'
import { inChunks } from './chunks.ts'
import { sidesSpokenFor } from './sides.ts'
import type { Queries } from './store.ts'

/**
 * Claims, disputes and their targets keep the side that their article tells, a base. Which side a base counts as is said
 * here, so that merging actors changes it everywhere and splitting them leaves nothing behind: bases that are shown as one
 * actor are one side, and those of them of which articles say nothing else are on the side that the actor spoke for.
 */
export type Side = { readonly before: string; readonly after: string }

/** Of an actor that has been merged time and again, this many bases are asked for their side. */
const LOOKED_AT = 16

/** The side that a base, in this column, counts as; one that no article names is its own. */
export function sideOf(base: string): RawBuilder<string> {
  const ref = sql.ref(base)
  return sql`coalesce((select side_id from actors where actors.id = ${ref}), ${ref})`
}

/** The bases that count as one of these sides. */
export function basesOn(sides: readonly string[]): RawBuilder<string> {
  const all = JSON.stringify(sides)
  return sql`(select actors.id from json_each(${all}) as side join actors on actors.side_id = side.value
    union all select value from json_each(${all}))`
}

/** The other bases that count as the same side, of each of these that merges gave such. */
export async function basesBeside(db: Queries, bases: Iterable<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const chunk of inChunks([...bases])) {
    const rows = await db
      .selectFrom('actors as own')
      .innerJoin('actors as other', 'other.side_id', 'own.side_id')
      .select(['own.id', 'other.id as beside'])
      .where('own.id', 'in', chunk)
      .whereRef('other.id', '!=', 'own.id')
      .orderBy('other.id')
      .execute()
    for (const { id, beside } of rows) found.set(id, [...(found.get(id) ?? []), beside])
  }
  return found
}

/** The side that each of these bases counts as. */
export async function sidesOf(db: Queries, bases: Iterable<string>): Promise<Map<string, string>> {
  const sides = new Map([...bases].map((base) => [base, base]))
  for (const chunk of inChunks([...sides.keys()])) {
    const rows = await db.selectFrom('actors').select(['id', 'side_id']).where('id', 'in', chunk).execute()
    for (const { id, side_id } of rows) sides.set(id, side_id ?? id)
  }
  return sides
}

/** The actors as which any of these bases is shown together with others. */
export async function mergedActors(db: Queries, bases: Iterable<string>): Promise<string[]> {
  const found = new Set<string>()
  for (const chunk of inChunks([...new Set(bases)])) {
    const rows = await db
      .selectFrom('actors as base')
      .innerJoin('actors as merged', 'merged.root_id', 'base.root_id')
      .select('base.root_id')
      .distinct()
      .where('base.id', 'in', chunk)
      .whereRef('merged.id', '!=', 'merged.root_id')
      .execute()
    for (const { root_id } of rows) found.add(root_id)
  }
  return [...found]
}

/** Says again which side the bases of these actors count as, and answers those that changed. */
export async function refreshSides(db: Queries, actors: readonly string[]): Promise<Map<string, Side>> {
  const changed = new Map<string, Side>()
  for (const actor of new Set(actors)) await refreshActor(db, actor, changed)
  for (const actor of await speakersFor(db, [...changed.keys()], actors)) await refreshActor(db, actor, changed)
  return changed
}

async function refreshActor(db: Queries, actor: string, changed: Map<string, Side>): Promise<void> {
  const bases = await db
    .selectFrom('actors')
    .select(['id', 'side_id', 'kind', 'country'])
    .where('root_id', '=', actor)
    .orderBy('id')
    .execute()
  const ids = bases.map(({ id }) => id)
  // What alliances are known by stays, whatever a state is shown as.
  const own = [actor, ...ids].find((id) => isKnownSide(id)) ?? actor
  const tied = bases.length > 1 ? await tiedBases(db, ids) : new Set<string>()
  const open = new Set(
    bases
      .filter(({ id, kind, country }) => bases.length > 1 && country === null && kind !== 'country' && !tied.has(id))
      .map(({ id }) => id),
  )
  const spokenFor = open.size === 0 ? own : ((await spokenForBy(db, ids, open)) ?? own)
  for (const { id, side_id } of bases) {
    const [before, after] = [side_id ?? id, open.has(id) ? spokenFor : own]
    if (before === after) continue
    await db.updateTable('actors').set({ side_id: after }).where('id', '=', id).execute()
    changed.set(id, { before: changed.get(id)?.before ?? before, after })
  }
}

/** The side that an actor lately took by what articles say of some of its bases, those first that they say most of. */
async function spokenForBy(
  db: Queries,
  bases: readonly string[],
  open: ReadonlySet<string>,
): Promise<string | undefined> {
  const telling = bases.toSorted((one, other) => Number(open.has(one)) - Number(open.has(other))).slice(0, LOOKED_AT)
  const taken = await sidesSpokenFor(db, telling)
  const side = telling.flatMap((base) => taken.get(base) ?? []).find((party) => !bases.includes(party))
  return side && (await sidesOf(db, [side])).get(side)
}

/** The bases among these that articles tie to somebody: their side is told. */
async function tiedBases(db: Queries, bases: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const chunk of inChunks(bases)) {
    const ties = db
      .selectFrom('actor_ties')
      .select('base_id')
      .where('base_id', 'in', chunk)
      .where('tie', '!=', 'member')
    for (const { base_id } of await ties.execute()) found.add(base_id)
  }
  return found
}

/** Other actors of whom a base counts as one of these. */
async function speakersFor(db: Queries, sides: readonly string[], except: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const chunk of inChunks(sides)) {
    const rows = await db.selectFrom('actors').select('root_id').where('side_id', 'in', chunk).execute()
    for (const { root_id } of rows) if (!except.includes(root_id)) found.add(root_id)
  }
  return [...found]
}
