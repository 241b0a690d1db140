import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { TypeEvidence } from './evidence.ts'
import { addOutputs, type HiddenLayer, hiddenLayer, type TypeModel } from './network.ts'
import { logBelief, logPrior } from './prior.ts'

/** What a sure vote adds to what training made of it, in log-odds. */
const SURE = 3

/** The log-odds score of each type, the logarithms of the lexicon's prior, and the hidden layer behind it. */
export type TypeScores = { readonly scores: Float64Array; readonly prior: Float64Array; readonly hidden: HiddenLayer }

/** Scores the 18 types of a claim: what lexicon and rules believe, and what the network makes of the features. */
export function scoreTypes(evidence: TypeEvidence, model: TypeModel): TypeScores {
  const hidden = hiddenLayer(evidence, model)
  const prior = logPrior(evidence.context, model.backgrounds)
  const scores = logBelief(prior, evidence.votes)
  for (let type = 0; type < scores.length; type++) scores[type]! *= model.trust
  addOutputs(scores, hidden, model)
  for (const vote of evidence.votes) if (vote?.sure) scores[CLAIM_TYPE_NAMES.indexOf(vote.type)]! += SURE
  return { scores, prior, hidden }
}

/** The softmax of scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
  return scores
}
