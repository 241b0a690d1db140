import { quantise, type WeightTable } from '../../src/model/table.ts'

/** Weights as a table that keeps all of them, the largest as the largest number. */
export const wholeTable = (name: string, weights: Float32Array): WeightTable =>
  quantise(
    name,
    weights,
    0,
    weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  )
