import type { AnalysedActor } from '../src/domain/analysis.ts'
import type { Claim } from '../src/domain/claim.ts'

/** Adds to each actor how many of the claims it makes, by type. */
export function countClaims(actors: readonly AnalysedActor[], claims: readonly Pick<Claim, 'type' | 'speaker'>[]) {
  return actors.map((actor) => {
    const counts: Record<string, number> = {}
    for (const { type, speaker } of claims) if (speaker?.id === actor.id) counts[type] = (counts[type] ?? 0) + 1
    return { ...actor, counts }
  })
}
