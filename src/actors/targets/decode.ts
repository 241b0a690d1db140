import type { Discourse } from '../discourse.ts'
import type { Resolved } from '../entity.ts'
import { actsOf } from './acts.ts'
import { type Candidate, candidatesOf, knownFrom } from './candidates.ts'
import { viewOf } from './claim-view.ts'
import type { Score } from './feature-list.ts'
import { featuresOf, featuresOfNobody } from './features.ts'

/** How probable a target must be: the best of a claim, and any further one. */
export type Thresholds = { readonly best: number; readonly further: number }

/** Gives each attribution its targets, in order, so that later ones may look at earlier ones. */
export function decodeTargets(discourse: Discourse, score: Score, { best, further }: Thresholds): Resolved[][] {
  const history: number[][] = []
  const known = knownFrom(discourse, history)
  return discourse.attributions.map((attribution, index) => {
    const view = viewOf(index, discourse)
    const acts = actsOf(attribution)
    const candidates = candidatesOf(index, discourse, known)
    const scores = candidates.map((one) => score(featuresOf(view, one, candidates, discourse, known), acts))
    const nobody = score(featuresOfNobody(view, candidates, discourse, known), acts)
    const probabilities = softmax([...scores, nobody])
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
  country: 'country-of-mentioned',
  tied: 'tied-to-mentioned',
}
