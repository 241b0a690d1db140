import type { Rows } from '../../src/responses/rows.ts'
import { chances } from '../../src/responses/scorer.ts'
import type { Ensemble, Tree } from '../../src/responses/trees.ts'
import { seeded } from '../random.ts'
import { type Bins, binned } from './bins.ts'
import { addToRows, histogramOf, type Slopes, type Split, splitOf, subtracted } from './histogram.ts'

/** A claim's rows, `from` up to `to`, and which of them is right: none where null. */
export type Question = { readonly from: number; readonly to: number; readonly right: number | null }

/**
 * Each tree sees a share of the questions and of the columns (Friedman, "Stochastic gradient boosting", 2002). `base` is
 * the first guess for every row, `smooth` the L2 penalty on a leaf, `least` the curvature that a child must hold.
 */
export const BOOSTING = {
  trees: 400,
  depth: 4,
  rate: 0.06,
  smooth: 5,
  least: 4,
  questions: 0.5,
  columns: 0.25,
  base: -4,
  seed: 1,
}

/** Rows that can hardly be chosen any more are not looked at. */
const HOPELESS = 1e-3

/** Gradient boosting of a ranking: the chance of a question's right row, or of none, is made high (softmax loss). */
export function boost(rows: Rows, questions: readonly Question[]): Ensemble {
  const random = seeded(BOOSTING.seed)
  const bins = binned(rows)
  const scores = new Float64Array(rows.count).fill(BOOSTING.base)
  const slopes = { first: new Float64Array(rows.count), second: new Float64Array(rows.count) }
  const trees: Tree[] = []
  for (let round = 0; round < BOOSTING.trees; round++) {
    const asked = questions.filter(() => random() < BOOSTING.questions)
    const columns = Int32Array.from(bins.limits.keys()).filter(() => random() < BOOSTING.columns)
    const { tree, addTo } = growTree(bins, columns, slopes, slopesOf(asked, scores, slopes))
    trees.push(tree)
    addTo(scores)
  }
  return { base: BOOSTING.base, trees }
}

/** Writes the loss's first and second derivatives for some questions; answers which rows these are. */
function slopesOf(questions: readonly Question[], scores: Float64Array, { first, second }: Slopes): Int32Array {
  const used: number[] = []
  for (const { from, to, right } of questions) {
    for (const [at, chance] of chances(Array.from(scores.subarray(from, to))).entries()) {
      const row = from + at
      if (chance < HOPELESS && row !== right) continue
      first[row] = chance - Number(row === right)
      second[row] = Math.max(1e-6, chance * (1 - chance))
      used.push(row)
    }
  }
  return Int32Array.from(used)
}

type Growing = { columns: number[]; limits: number[]; right: number[]; values: number[] }

/** Grows a tree on some rows by some columns, and tells how to add its values to the scores of all rows. */
function growTree(bins: Bins, columns: Int32Array, slopes: Slopes, rows: Int32Array) {
  const tree: Growing = { columns: [], limits: [], right: [], values: [] }
  const splits: (Split | null)[] = []
  grow(rows, 0, histogramOf(bins, columns, slopes, rows))
  return { tree, addTo: (scores: Float64Array) => addToRows(bins, splits, tree, scores) }

  /** The histogram is that of `part`; null where the depth allows no further split. */
  function grow(part: Int32Array, depth: number, histogram: Float64Array | null): number {
    const node = tree.columns.length
    const split = histogram && splitOf(bins, columns, histogram, BOOSTING)
    splits.push(split)
    tree.columns.push(split ? split.column : -1)
    tree.limits.push(split ? bins.limits[split.column]![split.step]! : 0)
    tree.values.push(split ? 0 : leafValue(slopes, part))
    tree.right.push(0)
    if (!split) return node
    const width = bins.limits.length
    const low = part.filter((row) => bins.steps[row * width + split.column]! <= split.step)
    const high = part.filter((row) => bins.steps[row * width + split.column]! > split.step)
    let ofLow: Float64Array | null = null
    let ofHigh: Float64Array | null = null
    if (depth + 1 < BOOSTING.depth) {
      const smaller = histogramOf(bins, columns, slopes, low.length < high.length ? low : high)
      const larger = subtracted(histogram!, smaller)
      ;[ofLow, ofHigh] = low.length < high.length ? [smaller, larger] : [larger, smaller]
    }
    grow(low, depth + 1, ofLow)
    tree.right[node] = grow(high, depth + 1, ofHigh)
    return node
  }
}

function leafValue({ first, second }: Slopes, rows: Int32Array): number {
  let [slope, curvature] = [0, 0]
  for (const row of rows) {
    slope += first[row]!
    curvature += second[row]!
  }
  return Math.round((-1e4 * BOOSTING.rate * slope) / (curvature + BOOSTING.smooth)) / 1e4
}
