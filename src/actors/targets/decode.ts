import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { type Candidate, candidatesOf, knownFrom } from './candidates.ts'
import { featuresOf, featuresOfNobody } from './features.ts'

/** How probable a target must be: the best of a claim, and any further one. */
export type Thresholds = { readonly best: number; readonly further: number }

/** Gives each attribution its targets, in order, so that later ones may look at earlier ones. */
export function decodeTargets(
  discourse: Discourse,
  score: (features: Int32Array) => number,
  { best, further }: Thresholds,
): Resolved[][] {
  const history: number[][] = []
  const known = knownFrom(discourse, history)
  return discourse.attributions.map((_, index) => {
    const candidates = candidatesOf(index, discourse, known)
    const scores = candidates.map((candidate) => score(featuresOf(index, candidate, candidates, discourse, known)))
    const probabilities = softmax([...scores, score(featuresOfNobody(index, candidates, discourse))])
    const chosen = candidates
      .map((candidate, at) => ({ candidate, probability: probabilities[at]! }))
      .sort((a, b) => b.probability - a.probability)
      .filter(({ probability }, rank) => probability >= (rank === 0 ? best : further))
    history.push(chosen.map(({ candidate }) => candidate.entity))
    return chosen.map(({ candidate }) => ({ entity: candidate.entity, by: BY[candidate.place] }))
  })
}

/** Probabilities from scores: their exponentials, made to add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

const BY: Readonly<Record<Candidate['place'], string>> = {
  content: 'named-in-content',
  object: 'named-beside-cue',
  before: 'named-before-cue',
  answered: 'earlier-speaker',
  carried: 'same-target-as-before',
  nearby: 'named-just-before',
  prominent: 'most-mentioned',
}
