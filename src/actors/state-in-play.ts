import type { Entity, Registry } from './entity.ts'
import { countryEntity, type Names } from './identity/index.ts'
import type { Phrases } from './phrases.ts'

/** How many times as often as any other a state must be mentioned for the article to be about it. */
const DOMINANT = 4

/**
 * The state that a phrase means which names none, as `the government` and `Foreign Minister Petric` after `Serbia's government`:
 * the one that the article is about, else the first one until a second comes up. By index of the phrase.
 */
export function stateInPlay({ list }: Phrases, registry: Registry, names: Names): (at: number) => Entity | null {
  const counts = new Map<string | Entity, number>()
  let first: string | Entity | null = null
  let from = list.length
  let until = list.length
  list.forEach(({ country }, at) => {
    const land = registry.entities[registry.resolved[at]?.entity ?? -1]
    const state = land?.kind === 'country' && land.country === null ? land : country
    if (state === null) return
    counts.set(state, (counts.get(state) ?? 0) + 1)
    if (first === null) from = at
    first ??= state
    if (first !== state) until = Math.min(until, at)
  })
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1])
  const dominant = most && most[1] >= DOMINANT * (next?.[1] ?? 0) ? most[0] : null
  const entityOf = (state: string | Entity | null) =>
    typeof state === 'string' ? countryEntity(names, registry, state) : state
  return (at) => entityOf(dominant ?? (from < at && at < until ? first : null))
}
