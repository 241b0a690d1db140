import type { Cast } from '../domain/actor.ts'

const partsOf = (name: string) => name.toLowerCase().split(/[\s-]+/)

/**
 * True for `Wasserman Schultz` and `Debbie Wasserman Schultz`: a person whom the article has twice, and who does not answer
 * himself. Names of one word may be a relative's.
 */
export function isOnePerson(one: number | null, other: number | null, { actors }: Cast): boolean {
  if (one === null || other === null || actors[one]!.kind !== 'person' || actors[other]!.kind !== 'person') return false
  const [short, long] = [partsOf(actors[one]!.name), partsOf(actors[other]!.name)].sort((a, b) => a.length - b.length)
  return short!.length > 1 && short!.at(-1) === long!.at(-1) && short!.every((part) => long!.includes(part))
}
