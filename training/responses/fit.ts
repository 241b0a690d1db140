import { historyFeatures } from '../../src/responses/history.ts'
import { chances, RESPONSE_BITS, slotOf } from '../../src/responses/scorer.ts'
import { stanceFeatures } from '../../src/responses/stance.ts'
import { seeded, shuffled } from '../random.ts'
import { adam } from './adam.ts'
import type { ResponseExample } from './examples.ts'

export const SETTINGS = { epochs: 8, rate: 0.03, decay: 0.03, goldHistory: 0.5, accepted: 0.3, seed: 1 }

/**
 * Trains the ranking of candidates: a log-linear model over a claim's candidates and answering none. What the claims
 * before it answer is taken now from the gold, now from the model itself, as at inference (scheduled sampling,
 * Bengio et al., NIPS 2015).
 */
export function fitLinks(examples: readonly ResponseExample[]): Float64Array {
  const learner = adam(1 << RESPONSE_BITS, SETTINGS)
  const { weights } = learner
  const random = seeded(SETTINGS.seed)
  const slotsOf = new Map(
    examples.map(({ pairs }) => [
      pairs,
      pairs.map((candidates) => candidates.map(({ features }) => Int32Array.from(features, slotOf))),
    ]),
  )
  const gradient = new Float64Array(1 << RESPONSE_BITS)
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const { scene, pairs, answers } of shuffled(examples, random)) {
      const history: (number | null)[] = []
      gradient.fill(0)
      pairs.forEach((candidates, claim) => {
        const fixed = slotsOf.get(pairs)![claim]!
        const varying = candidates.map((pair) => historyFeatures(pair, scene.claims, history).map(slotOf))
        const scores = candidates.map((_, at) => sum(fixed[at]!, weights) + sum(varying[at]!, weights))
        const shares = chances(scores)
        const right = candidates.findIndex(({ asked }) => asked.index === answers[claim])
        const top = shares.reduce((best, share, at) => (share > (shares[best] ?? 0) ? at : best), 0)
        const own = (shares[top] ?? 0) >= SETTINGS.accepted ? candidates[top]!.asked.index : null
        history.push(random() < SETTINGS.goldHistory ? (candidates[right]?.asked.index ?? null) : own)
        shares.forEach((share, at) => {
          const error = share - Number(at === right)
          if (Math.abs(error) < 1e-4) return
          for (const slot of fixed[at]!) gradient[slot]! += error
          for (const slot of varying[at]!) gradient[slot]! += error
        })
      })
      learner.step(gradient)
      if (epoch >= SETTINGS.epochs / 2) learner.keep()
    }
  }
  return learner.average()
}

/** Trains for or against, a logistic regression over the gold's links. */
export function fitStances(examples: readonly ResponseExample[]): Float64Array {
  const learner = adam(1 << RESPONSE_BITS, SETTINGS)
  const { weights } = learner
  const random = seeded(SETTINGS.seed)
  const gradient = new Float64Array(1 << RESPONSE_BITS)
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const { scene, answers, stances } of shuffled(examples, random)) {
      gradient.fill(0)
      answers.forEach((to, from) => {
        if (to === null || stances[from] === null) return
        const slots = stanceFeatures(scene.claims[from]!, scene.claims[to]!).map(slotOf)
        const error = 1 / (1 + Math.exp(-sum(slots, weights))) - Number(stances[from] === 'for')
        for (const slot of slots) gradient[slot]! += error
      })
      learner.step(gradient)
      if (epoch >= SETTINGS.epochs / 2) learner.keep()
    }
  }
  return learner.average()
}

function sum(slots: ArrayLike<number>, weights: Float64Array): number {
  let total = 0
  for (let i = 0; i < slots.length; i++) total += weights[slots[i]!]!
  return total
}
