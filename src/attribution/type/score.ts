import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { Model } from '../../model/format.ts'
import type { TypeContext } from './context.ts'
import { type TypeFeatures, typeFeatures } from './features.ts'
import { type Backgrounds, logPrior } from './prior.ts'
import { TYPE_RULES } from './rules/index.ts'
import type { Vote } from './rules/rule.ts'

export const TYPES = CLAIM_TYPE_NAMES.length
export const TYPE_FEATURE_BITS = 16

/** What models/types.bin keeps beside its weights. */
export type TypeMeta = {
  readonly prior: number
  readonly bias: readonly number[]
  /** One a rule, in the order of `TYPE_RULES`. */
  readonly rules: readonly number[]
  readonly backgrounds: Backgrounds
}

/** The linear model: a weight for every feature slot and type, row by row. */
export type TypeModel = TypeMeta & { readonly weights: ArrayLike<number>; readonly scale: number }

/** All that speaks for a claim's types, and the log-linear score of each. */
export type TypeEvidence = {
  readonly scores: Float64Array
  readonly prior: Float64Array
  readonly votes: readonly (Vote | null)[]
  readonly features: TypeFeatures
}

/** The row of weights that a feature's hash finds. */
export const rowOf = (hash: number) => (hash >>> (32 - TYPE_FEATURE_BITS)) * TYPES

export function readTypeModel(model: Model): TypeModel {
  const { values, scale } = model.tables.get('weights')!
  return { ...(model.meta as TypeMeta), weights: values, scale }
}

/** Scores the 18 types of a claim: lexicon prior, votes of the rules and hashed features, all added up in log-odds. */
export function scoreTypes(context: TypeContext, model: TypeModel): TypeEvidence {
  const prior = logPrior(context, model.backgrounds)
  const votes = TYPE_RULES.map((rule) => rule.vote(context))
  const features = typeFeatures(context)
  const scores = Float64Array.from(prior, (log, type) => model.prior * log + model.bias[type]!)
  votes.forEach((vote, rule) => {
    if (vote) scores[CLAIM_TYPE_NAMES.indexOf(vote.type)]! += model.rules[rule]!
  })
  for (const hash of features.hashes) {
    const row = rowOf(hash)
    for (let type = 0; type < TYPES; type++) scores[type]! += model.weights[row + type]! * model.scale
  }
  return { scores, prior, votes, features }
}

/** The softmax of scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
  return scores
}
