import type { Sieve } from '../discourse.ts'

/** `Robert Klein, chairman of the institute, …`: what stands in apposition to a name is who the name is. */
export const apposition: Sieve = (phrase, at, { phrases, registry }) => {
  if (phrase.apposition !== null) return registry.resolved[phrase.apposition]?.entity ?? null
  for (let i = at + 1; i < phrases.list.length && i < at + 8 && phrases.list[i]!.sentence === phrase.sentence; i++)
    if (phrases.list[i]!.apposition === at) return registry.resolved[i]?.entity ?? null
  return null
}
