import type { Tree } from '../../src/model/trees.ts'
import type { Random } from '../random.ts'
import { type Bins, STEPS } from './bins.ts'

/** The loss's first and second derivatives by row. */
export type Slopes = { readonly first: Float64Array; readonly second: Float64Array }

/** How a tree grows: `columns` is the share that it sees, `smooth` the L2 penalty on a leaf, `least` the curvature that a leaf must hold. */
export type Growth = {
  readonly depth: number
  readonly rate: number
  readonly smooth: number
  readonly least: number
  readonly columns: number
}

type Growing = { readonly columns: number[]; limits: number[]; left: number[]; right: number[]; values: number[] }

/** Grows the tree that lowers the loss over some rows most, split by split (Chen and Guestrin, KDD 2016). */
export function growTree(
  columns: readonly Bins[],
  slopes: Slopes,
  rows: Int32Array,
  random: Random,
  growth: Growth,
): Tree {
  const tree: Growing = { columns: [], limits: [], left: [], right: [], values: [] }
  const seen = [...columns.keys()].filter(() => random() < growth.columns)
  grow(rows, 0)
  return tree

  function grow(part: Int32Array, depth: number): number {
    const node = tree.columns.length
    const split = depth < growth.depth ? bestSplit(columns, seen, slopes, part, growth) : null
    tree.columns.push(split ? split.column : -1)
    tree.limits.push(split ? columns[split.column]!.limits[split.step]! : 0)
    tree.values.push(split ? 0 : leafValue(slopes, part, growth))
    tree.left.push(0)
    tree.right.push(0)
    if (!split) return node
    const { bins } = columns[split.column]!
    tree.left[node] = grow(
      part.filter((row) => bins[row]! <= split.step),
      depth + 1,
    )
    tree.right[node] = grow(
      part.filter((row) => bins[row]! > split.step),
      depth + 1,
    )
    return node
  }
}

function leafValue({ first, second }: Slopes, rows: Int32Array, { rate, smooth }: Growth): number {
  let [slope, curvature] = [0, 0]
  for (const row of rows) {
    slope += first[row]!
    curvature += second[row]!
  }
  return Math.round((-1e4 * rate * slope) / (curvature + smooth)) / 1e4
}

/** The split by one column that lowers the loss most, if any does. */
function bestSplit(
  columns: readonly Bins[],
  seen: readonly number[],
  { first, second }: Slopes,
  rows: Int32Array,
  { smooth, least }: Growth,
) {
  const worth = (slope: number, curvature: number) => slope ** 2 / (curvature + smooth)
  let [slope, curvature] = [0, 0]
  for (const row of rows) {
    slope += first[row]!
    curvature += second[row]!
  }
  const whole = worth(slope, curvature)
  let best: { column: number; step: number } | null = null
  let most = 0
  const slopes = new Float64Array(STEPS)
  const curvatures = new Float64Array(STEPS)
  for (const column of seen) {
    const { bins, limits } = columns[column]!
    slopes.fill(0)
    curvatures.fill(0)
    for (let i = 0; i < rows.length; i++) {
      const step = bins[rows[i]!]!
      slopes[step]! += first[rows[i]!]!
      curvatures[step]! += second[rows[i]!]!
    }
    let [low, held] = [0, 0]
    for (let step = 0; step < limits.length; step++) {
      low += slopes[step]!
      held += curvatures[step]!
      if (held < least || curvature - held < least) continue
      const gain = worth(low, held) + worth(slope - low, curvature - held) - whole
      if (gain > most) [best, most] = [{ column, step }, gain]
    }
  }
  return best
}
