import { type Bins, STEPS } from './bins.ts'

/** The loss's first and second derivatives by the score of each row. */
export type Slopes = { readonly first: Float64Array; readonly second: Float64Array }

/** Rows at most in this step of this column go left. */
export type Split = { readonly column: number; readonly step: number }

/** What a split must hold to be worth it: the L2 penalty on a leaf, and the least curvature in it. */
export type Limits = { readonly smooth: number; readonly least: number }

/** The sums of both slopes in each step of each of some columns, side by side: one pass over the rows, row by row. */
export function histogramOf(
  { limits, steps }: Bins,
  columns: Int32Array,
  { first, second }: Slopes,
  rows: Int32Array,
): Float64Array {
  const sums = new Float64Array(columns.length * STEPS * 2)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const from = row * limits.length
    const [slope, curvature] = [first[row]!, second[row]!]
    for (let k = 0; k < columns.length; k++) {
      const at = (k * STEPS + steps[from + columns[k]!]!) * 2
      sums[at]! += slope
      sums[at + 1]! += curvature
    }
  }
  return sums
}

/** What is left of a histogram without a part of its rows. */
export const subtracted = (whole: Float64Array, part: Float64Array): Float64Array =>
  whole.map((sum, at) => sum - part[at]!)

/** The split by one column that lowers the loss most, if any does. */
export function splitOf(
  { limits }: Bins,
  columns: Int32Array,
  sums: Float64Array,
  { smooth, least }: Limits,
): Split | null {
  const worth = (slope: number, curvature: number) => slope ** 2 / (curvature + smooth)
  let best: Split | null = null
  let most = 0
  columns.forEach((column, k) => {
    const from = k * STEPS * 2
    let [slope, curvature] = [0, 0]
    for (let at = from; at < from + STEPS * 2; at += 2) {
      slope += sums[at]!
      curvature += sums[at + 1]!
    }
    const whole = worth(slope, curvature)
    let [low, held] = [0, 0]
    for (let step = 0; step < limits[column]!.length; step++) {
      low += sums[from + 2 * step]!
      held += sums[from + 2 * step + 1]!
      if (held < least || curvature - held < least) continue
      const gain = worth(low, held) + worth(slope - low, curvature - held) - whole
      if (gain > most) [best, most] = [{ column, step }, gain]
    }
  })
  return best
}

/** Adds a tree's values to the scores of all rows; `splits` are those of its nodes, null for leaves. */
export function addToRows(
  { limits, steps }: Bins,
  splits: readonly (Split | null)[],
  { right, values }: { readonly right: readonly number[]; readonly values: readonly number[] },
  scores: Float64Array,
): void {
  for (let row = 0; row < scores.length; row++) {
    const from = row * limits.length
    let node = 0
    for (let split = splits[0]; split; split = splits[node])
      node = steps[from + split.column]! <= split.step ? node + 1 : right[node]!
    scores[row]! += values[node]!
  }
}
