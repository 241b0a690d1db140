import type { Model } from '../model/format.ts'
import { type Ensemble, type Forest, forestOf } from '../model/trees.ts'
import { type Matching, matchingOf } from './matching.ts'

/** log2 of the number of slots of each table; affinities cross words and are many more. */
export const [RESPONSE_BITS, AFFINITY_BITS] = [16, 18] as const

/** What models/responses.bin keeps beside its tables. */
type ResponseMeta = {
  /** From which probability on a claim is said to answer another. */
  readonly threshold: number
  /** The ranking of candidates. */
  readonly ranking: Ensemble
}

/** The weights of a linear model, by the slots of its features. */
export type Weights = { readonly values: ArrayLike<number>; readonly scale: number }

/** The two logistic models that look at one claim: does it answer anything, does anything answer it? */
export type RoleModel = { readonly answering: Weights; readonly answered: Weights }

/** How well one claim goes with another as its answer: by crossed features of both, and by what either means. */
export type AffinityModel = { readonly affinity: Weights; readonly matching: Matching }

/** The models that the ranking rests on. */
export type BaseModels = RoleModel & AffinityModel

/** Everything that is learned about answers. */
export type ResponseModel = Pick<ResponseMeta, 'threshold'> &
  BaseModels & { readonly ranking: Forest; readonly stances: Weights }

/** Makes sense of a weight file. */
export function readResponseModel({ meta, tables }: Model): ResponseModel {
  const table = (name: string) => tables.get(name)!
  const { threshold, ranking } = meta as ResponseMeta
  return {
    threshold,
    ranking: forestOf(ranking),
    answering: table('answering'),
    answered: table('answered'),
    affinity: table('affinity'),
    matching: matchingOf(table),
    stances: table('stances'),
  }
}

/** The slot of a table of 2^bits slots that a feature's hash finds. */
export const slotOf = (hash: number, bits: number) => hash >>> (32 - bits)

/** The score, in log-odds, of hashed features. */
export function scoreOf(features: ArrayLike<number>, { values, scale }: Weights): number {
  const bits = Math.log2(values.length)
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += values[slotOf(features[i]!, bits)]!
  return sum * scale
}

/** Probabilities of the candidates with these scores, where answering none scores 0. */
export function chances(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores)
  const weights = scores.map((score) => Math.exp(score - highest))
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest))
  return weights.map((weight) => weight / total)
}
