import { CLAIM_TYPE_NAMES } from '../../domain/claim-type.ts'
import type { TypeEvidence } from './evidence.ts'
import { addOutputs, type HiddenLayer, hiddenLayer, type TypeModel } from './network.ts'
import { logBelief, logPrior } from './prior.ts'

/** What a sure vote adds to what training made of it, in log-odds. */
const SURE = 3

/** What a type loses that a rule rules out: no network makes up for it. */
const NEVER = 12

/** How much the network that reads words in their order counts beside the other, and both together: where log-loss is least. */
const IN_ORDER = 0.7
const TOGETHER = 0.65

/**
 * Where the first network gives a type this probability, the words are not read in their order as well: that saves three fifths of
 * the time and changes the type of three claims in a thousand, to a wrong one about as often as to a right one.
 */
const CLEAR = 0.65

/**
 * The log-odds score of each type, and what it is made of: the logarithms of the lexicon's prior, the hidden layer of the
 * network of features, and what the network that reads words in their order says, where it was asked.
 */
export type TypeScores = {
  readonly scores: Float64Array
  readonly prior: Float64Array
  readonly hidden: HiddenLayer
  readonly inOrder: Float64Array | null
}

/** Scores the 18 types of a claim: what lexicon and rules believe, what the networks make of the features and the words. */
export function scoreTypes(evidence: TypeEvidence, model: TypeModel): TypeScores {
  const hidden = hiddenLayer(evidence, model)
  const prior = logPrior(evidence.context, model.backgrounds)
  const scores = logBelief(prior, evidence.votes)
  for (let type = 0; type < scores.length; type++) scores[type]! *= model.trust
  addOutputs(scores, hidden, model)
  const inOrder = model.readSequence && !isClear(scores) ? model.readSequence(evidence.view) : null
  if (inOrder)
    for (let type = 0; type < scores.length; type++)
      scores[type] = TOGETHER * (scores[type]! + IN_ORDER * inOrder[type]!)
  for (const vote of evidence.votes) {
    if (vote?.sure) scores[CLAIM_TYPE_NAMES.indexOf(vote.type)]! += SURE
    for (const type of vote?.never ?? []) scores[CLAIM_TYPE_NAMES.indexOf(type)]! -= NEVER
  }
  return { scores, prior, hidden, inOrder }
}

/** True where the softmax of the scores is CLEAR or more for one of them. */
function isClear(scores: Float64Array): boolean {
  const highest = highestOf(scores)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - highest)
  return 1 / sum >= CLEAR
}

/** How much the lexicon, the rules and the network of features count in the scores. */
export const trustIn = ({ inOrder }: TypeScores): number => (inOrder ? TOGETHER : 1)

/** How much the words in their order speak for a type against the average of all types. */
export function fromOrder({ inOrder }: TypeScores, type: number): number {
  if (!inOrder) return 0
  const mean = inOrder.reduce((sum, score) => sum + score, 0) / inOrder.length
  return TOGETHER * IN_ORDER * (inOrder[type]! - mean)
}

function highestOf(scores: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) if (scores[i]! > highest) highest = scores[i]!
  return highest
}

/** The softmax of scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = highestOf(scores)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - highest)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
  return scores
}
