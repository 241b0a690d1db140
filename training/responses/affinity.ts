import { quantise, type WeightTable } from '../../src/model/table.ts'
import { AFFINITY_BITS, chances, slotOf } from '../../src/responses/scorer.ts'
import { newFtrl, shuffled, step } from '../attribution/ftrl.ts'
import { seeded } from '../random.ts'
import type { ResponseExample } from './examples.ts'

const SETTINGS = { bits: AFFINITY_BITS, alpha: 0.05, beta: 1, l1: 0.5, l2: 1, epochs: 3 }
const [LEAST, CLIP, SEED] = [0.005, 4, 1]

/** Steps smaller than this are not taken. */
const HARDLY = 1e-3

/** Fits the linear ranking of what a claim answers, where to answer none scores 0 (softmax loss, as the trees), and rounds it to a table. */
export function fitAffinity(examples: readonly ResponseExample[]): WeightTable {
  const questions = examples.flatMap(({ pairs, answers }) =>
    pairs.flatMap(({ pairs: candidates }, claim) =>
      candidates.length === 0
        ? []
        : {
            slots: candidates.map(({ affinity }) => affinity.map((hash) => slotOf(hash, AFFINITY_BITS))),
            right: candidates.findIndex(({ asked }) => asked.index === answers[claim]),
          },
    ),
  )
  const learner = newFtrl(SETTINGS)
  const random = seeded(SEED)
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const at of shuffled(questions.length, random)) {
      const { slots, right } = questions[at]!
      const scores = slots.map((ids) => ids.reduce((sum, id) => sum + learner.weights[id]!, 0))
      for (const [candidate, chance] of chances(scores).entries()) {
        const slope = chance - Number(candidate === right)
        const ids = slots[candidate]!
        if (Math.abs(slope) > HARDLY) step(learner, ids, 0, ids.length, slope)
      }
    }
  }
  return quantise('affinity', learner.weights, LEAST, CLIP)
}
