import { logPrior } from '../../src/attribution/type/prior.ts'
import { TYPE_RULES } from '../../src/attribution/type/rules/index.ts'
import { rowOf, softmax, TYPE_FEATURE_BITS, TYPES, type TypeMeta } from '../../src/attribution/type/score.ts'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { seeded, shuffled } from '../random.ts'
import type { TypeExample } from './examples.ts'

/**
 * Few examples and many features: two thirds of the features are hidden at every step (dropout, Srivastava et al., JMLR
 * 2014), so that the prior and the rules stay strong; rule weights are pulled back to what their authors gave them.
 */
const SETTINGS = { epochs: 30, rate: 0.1, hidden: 0.7, rarest: 3, l2: 0.03, pull: 0.05, seed: 1 }

/** A weight of AdaGrad (Duchi, Hazan and Singer, JMLR 2011): the step shrinks with the squared gradients so far. */
function adaGrad(weights: Float32Array | Float64Array) {
  const squares = new Float64Array(weights.length)
  return (i: number, gradient: number) => {
    squares[i]! += gradient * gradient
    weights[i]! -= (SETTINGS.rate * gradient) / (1e-6 + Math.sqrt(squares[i]!))
  }
}

/** How often each type occurs among some examples, each type counted once more than it is. */
function shares(examples: readonly TypeExample[]): number[] {
  const counts = CLAIM_TYPE_NAMES.map((_, type) => 1 + examples.filter(({ types }) => types[0] === type).length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Math.round((count / total) * 1e4) / 1e4)
}

/** Trains the type model by stochastic gradient descent. Weights come out scaled for use with all features. */
export function trainTypes(examples: readonly TypeExample[]): { meta: TypeMeta; weights: Float32Array } {
  const backgrounds = {
    neutral: shares(examples.filter(({ context }) => context.neutral && context.sense)),
    unknown: shares(examples.filter(({ context }) => !context.sense)),
  }
  const priors = examples.map(({ context }) => logPrior(context, backgrounds))
  const counts = new Int32Array(1 << TYPE_FEATURE_BITS)
  for (const { hashes } of examples) for (const hash of hashes) counts[rowOf(hash) / TYPES]!++
  const weights = new Float32Array(TYPES << TYPE_FEATURE_BITS)
  const rules = Float64Array.from(TYPE_RULES, ({ weight }) => weight)
  const bias = new Float64Array(TYPES)
  const trust = Float64Array.of(1)
  const step = { weights: adaGrad(weights), rules: adaGrad(rules), bias: adaGrad(bias), trust: adaGrad(trust) }
  const random = seeded(SETTINGS.seed)

  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const index of shuffled([...examples.keys()], random)) {
      const { hashes, votes, types } = examples[index]!
      const prior = priors[index]!
      const rows = hashes
        .map(rowOf)
        .filter((row) => counts[row / TYPES]! >= SETTINGS.rarest && random() > SETTINGS.hidden)
      const voted = votes.flatMap((vote, rule) => (vote ? [{ rule, type: CLAIM_TYPE_NAMES.indexOf(vote.type) }] : []))
      const errors = Float64Array.from(prior, (log, type) => trust[0]! * log + bias[type]!)
      for (const { rule, type } of voted) errors[type]! += rules[rule]!
      for (const row of rows) for (let type = 0; type < TYPES; type++) errors[type]! += weights[row + type]!
      softmax(errors)
      errors[types[0]!]! -= 1
      step.trust(
        0,
        prior.reduce((sum, log, type) => sum + errors[type]! * log, 0),
      )
      for (const { rule, type } of voted) {
        step.rules(rule, errors[type]! + SETTINGS.pull * (rules[rule]! - TYPE_RULES[rule]!.weight))
      }
      for (let type = 0; type < TYPES; type++) step.bias(type, errors[type]!)
      for (const row of rows) {
        for (let type = row; type < row + TYPES; type++)
          step.weights(type, errors[type - row]! + SETTINGS.l2 * weights[type]!)
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - SETTINGS.hidden
  const rounded = (values: Float64Array) => Array.from(values, (value) => Math.round(value * 1e4) / 1e4)
  return { meta: { prior: rounded(trust)[0]!, bias: rounded(bias), rules: rounded(rules), backgrounds }, weights }
}
