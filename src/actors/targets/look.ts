import type { Candidate } from './candidates.ts'

/** How probable it is of each of a claim's candidates, and of nobody, that the claim is directed at them. */
export type Look = {
  readonly candidates: readonly Candidate[]
  /** By candidate. */
  readonly chances: readonly number[]
  readonly nobody: number
  /** Who did what the claim speaks of. */
  readonly doers: readonly number[]
  /** How many words of the content tell what it is about. */
  readonly words: number
}

/** What a look gives an entity; 0 where it is no candidate. */
export function chanceOf({ candidates, chances }: Look, entity: number): number {
  const at = candidates.findIndex((candidate) => candidate.entity === entity)
  return at < 0 ? 0 : chances[at]!
}

/** How probable a target must be: the best of a claim, and any further one, which must not be less. */
export type Thresholds = { readonly best: number; readonly further: number }

/** The candidates that are probable enough, the most probable first. */
export function chosenFrom(
  candidates: readonly Candidate[],
  chances: readonly number[],
  { best, further }: Thresholds,
): Candidate[] {
  const least = Math.min(best, further)
  const together = chancesTogether(candidates, chances)
  return candidates
    .map((candidate, at) => ({ candidate, chance: together[at]! }))
    .filter(({ chance }) => chance >= least)
    .sort((a, b) => b.chance - a.chance)
    .filter(({ chance }, rank) => chance >= (rank === 0 ? best : further))
    .map(({ candidate }) => candidate)
}

const MEANT: ReadonlySet<Candidate['place']> = new Set(['content', 'object', 'before'])

/** The two that one phrase means, `both sides`, are targets together or not at all: each has the chance of the likelier. */
function chancesTogether(candidates: readonly Candidate[], chances: readonly number[]): number[] {
  const keys = candidates.map(({ phrase, place }) => (MEANT.has(place) ? `${place} ${phrase}` : null))
  const best = new Map<string, number>()
  keys.forEach((key, at) => {
    if (key !== null) best.set(key, Math.max(best.get(key) ?? 0, chances[at]!))
  })
  return keys.map((key, at) => (key === null ? chances[at]! : best.get(key)!))
}
