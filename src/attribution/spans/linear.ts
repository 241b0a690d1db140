import type { FeatureList } from './feature-list.ts'

/** The weights of a linear model in a table of 2^n slots. */
export type Linear = { readonly values: Int8Array | Float32Array; readonly scale: number }

/** The score, in log-odds, of the features in the list. */
export function score({ values, scale }: Linear, list: FeatureList): number {
  const mask = values.length - 1
  const { ids, size } = list
  let sum = 0
  for (let i = 0; i < size; i++) sum += values[ids[i]! & mask]!
  return sum * scale
}
