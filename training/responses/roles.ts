import { sigmoid } from '../../src/model/sigmoid.ts'
import { quantise, type WeightTable } from '../../src/model/table.ts'
import { RESPONSE_BITS, slotOf } from '../../src/responses/scorer.ts'
import { newFtrl, shuffled, step } from '../attribution/ftrl.ts'
import { seeded } from '../random.ts'

const SETTINGS = { bits: RESPONSE_BITS, alpha: 0.05, beta: 0.1, l1: 0.3, l2: 1, epochs: 5 }
const [LEAST, CLIP, SEED] = [0.005, 2, 1]

/** An example of a yes or no about one claim or link: hashes of features, and whether it is so. */
export type YesNo = { readonly features: ArrayLike<number>; readonly yes: boolean }

/** Fits a logistic regression and rounds it to a table of the model. */
export function fitYesNo(name: string, examples: readonly YesNo[]): WeightTable {
  const learner = newFtrl(SETTINGS)
  const random = seeded(SEED)
  const slots = examples.map(({ features }) => Int32Array.from(features, (hash) => slotOf(hash, RESPONSE_BITS)))
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const ids = slots[at]!
      let score = 0
      for (const id of ids) score += learner.weights[id]!
      step(learner, ids, 0, ids.length, sigmoid(score) - Number(examples[at]!.yes))
    }
  }
  return quantise(name, learner.weights, LEAST, CLIP)
}
