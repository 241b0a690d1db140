import type { Rows } from '../../src/model/rows.ts'
import type { Ensemble, Tree } from '../../src/model/trees.ts'
import { chances } from '../../src/responses/scorer.ts'
import { seeded } from '../random.ts'
import { binned } from '../trees/bins.ts'
import { growTree } from '../trees/grow.ts'
import type { Slopes } from '../trees/histogram.ts'

/** A claim's rows, `from` up to `to`, and which of them is right: none where null. */
export type Question = { readonly from: number; readonly to: number; readonly right: number | null }

/**
 * Each tree sees a share of the questions and of the columns (Friedman, "Stochastic gradient boosting", 2002). `base` is
 * the first guess for every row, `smooth` the L2 penalty on a leaf, `least` the curvature that a child must hold.
 */
export const BOOSTING = {
  trees: 500,
  depth: 6,
  rate: 0.05,
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
    const { tree, addTo } = growTree(bins, columns, slopes, slopesOf(asked, scores, slopes), BOOSTING)
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
