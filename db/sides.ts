import type { Queries } from './store.ts'

/** The latest claims of an actor that are looked at: one of a side is mostly among the first. */
const RECENT = 10

/** The sides that these actors lately took, by their base ids; those that only ever stood for themselves have none. */
export async function sidesSpokenFor(db: Queries, bases: readonly string[]): Promise<Map<string, string>> {
  const sides = new Map<string, string>()
  for (const base of bases) {
    const rows = await db
      .selectFrom('claims')
      .select('party')
      .where('speaker_base_id', '=', base)
      .orderBy('seq', 'desc')
      .limit(RECENT)
      .execute()
    const side = rows.find(({ party }) => party !== null && party !== base)?.party
    if (side) sides.set(base, side)
  }
  return sides
}
