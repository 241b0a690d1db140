import type { Tree } from '../../src/model/trees.ts'
import type { Bins } from './bins.ts'
import { addToRows, histogramOf, type Limits, type Slopes, type Split, splitOf, subtracted } from './histogram.ts'

/** How a tree grows: how deep, how far it goes each time, and what a split must hold. */
export type Growth = Limits & { readonly depth: number; readonly rate: number }

type Growing = { columns: number[]; limits: number[]; right: number[]; values: number[] }

/**
 * Grows the tree over some rows and by some columns that lowers the loss most, split by split (Chen and Guestrin, KDD
 * 2016), and tells how to add its values to the scores of all rows.
 */
export function growTree(bins: Bins, columns: Int32Array, slopes: Slopes, rows: Int32Array, growth: Growth) {
  const tree: Growing = { columns: [], limits: [], right: [], values: [] }
  const splits: (Split | null)[] = []
  grow(rows, 0, histogramOf(bins, columns, slopes, rows))
  const grown: Tree = tree
  return { tree: grown, addTo: (scores: Float64Array) => addToRows(bins, splits, grown, scores) }

  /** The histogram is that of `part`; null where the depth allows no further split. */
  function grow(part: Int32Array, depth: number, histogram: Float64Array | null): number {
    const node = tree.columns.length
    const split = histogram && splitOf(bins, columns, histogram, growth)
    splits.push(split)
    tree.columns.push(split ? split.column : -1)
    tree.limits.push(split ? bins.limits[split.column]![split.step]! : 0)
    tree.values.push(split ? 0 : leafValue(slopes, part, growth))
    tree.right.push(0)
    if (!split) return node
    const width = bins.limits.length
    const low = part.filter((row) => bins.steps[row * width + split.column]! <= split.step)
    const high = part.filter((row) => bins.steps[row * width + split.column]! > split.step)
    let ofLow: Float64Array | null = null
    let ofHigh: Float64Array | null = null
    if (depth + 1 < growth.depth) {
      const smaller = histogramOf(bins, columns, slopes, low.length < high.length ? low : high)
      const larger = subtracted(histogram!, smaller)
      ;[ofLow, ofHigh] = low.length < high.length ? [smaller, larger] : [larger, smaller]
    }
    grow(low, depth + 1, ofLow)
    tree.right[node] = grow(high, depth + 1, ofHigh)
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
