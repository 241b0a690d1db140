import type { Model } from '../model/format.ts'

export const RESPONSE_BITS = 14

/** What models/responses.bin keeps beside its weights. */
export type ResponseMeta = {
  /** From which probability on a claim is said to answer another. */
  readonly threshold: number
}

export type ResponseModel = ResponseMeta & {
  readonly links: { readonly values: ArrayLike<number>; readonly scale: number }
  readonly stances: { readonly values: ArrayLike<number>; readonly scale: number }
}

export function readResponseModel(model: Model): ResponseModel {
  const meta = model.meta as ResponseMeta
  return { ...meta, links: model.tables.get('links')!, stances: model.tables.get('stances')! }
}

/** The slot of a table that a feature's hash finds. */
export const slotOf = (hash: number) => hash >>> (32 - RESPONSE_BITS)

export function scoreOf(
  features: readonly number[],
  { values, scale }: { values: ArrayLike<number>; scale: number },
): number {
  let sum = 0
  for (const hash of features) sum += values[slotOf(hash)]!
  return sum * scale
}

/** Probabilities of the candidates with these scores, where answering none scores 0. */
export function chances(scores: readonly number[]): number[] {
  const highest = Math.max(0, ...scores)
  const weights = scores.map((score) => Math.exp(score - highest))
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest))
  return weights.map((weight) => weight / total)
}
