import type { Discourse } from '../discourse.ts'
import { entityAt } from '../entity.ts'

/**
 * Of `Daniel Keel, | the president's | nominee` and `| his | lawyer, Ann Pell`, who is described: nobody is his own nominee or
 * lawyer, so the owner is another. Null where nobody with a name stands beside what is owned.
 */
export function describedByOwned(at: number, { phrases, registry }: Discourse): number | null {
  const owned = phrases.list[at + 1]
  if (owned?.possessor !== at || owned.kind !== 'person') return null
  if (owned.apposition !== null) return entityAt(registry, owned.apposition)?.index ?? null
  return phrases.list[at + 2]?.apposition === at + 1 ? (entityAt(registry, at + 2)?.index ?? null) : null
}
