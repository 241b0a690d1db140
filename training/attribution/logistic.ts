import { sigmoid } from '../../src/model/sigmoid.ts'
import { seeded } from '../random.ts'
import type { Examples } from './examples.ts'
import { dot, type Ftrl, type FtrlSettings, newFtrl, shuffled, step } from './ftrl.ts'

/** A yes/no example: a feature list's index, its label, how much it counts. */
export type Labelled = { readonly list: number; readonly label: 0 | 1; readonly weight: number }

/** Binary logistic regression. */
export function trainLogistic(examples: Examples, labelled: readonly Labelled[], settings: FtrlSettings): Ftrl {
  const learner = newFtrl(settings)
  const random = seeded(1)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(labelled.length, random)) {
      const { list, label, weight } = labelled[i]!
      const from = examples.starts[list]!
      const to = examples.starts[list + 1]!
      const gradient = weight * (sigmoid(dot(learner, examples.ids, from, to)) - label)
      if (Math.abs(gradient) > 1e-4) step(learner, examples.ids, from, to, gradient)
    }
  }
  return learner
}
