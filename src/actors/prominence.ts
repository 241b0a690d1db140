import type { Entity } from './entity.ts'

/** The persons, countries and bodies with names that an article mentions most, `count` at most, in the order of that. */
export function mostMentioned(entities: readonly Entity[], count: number): number[] {
  return entities
    .filter(({ words, mentions }) => words.length > 0 && mentions > 1)
    .sort((a, b) => b.mentions - a.mentions || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index)
}
