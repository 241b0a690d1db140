import { type Ensemble, type Tree, treeValue } from '../../src/model/trees.ts'
import { chances } from '../../src/responses/scorer.ts'
import { type Random, seeded } from '../random.ts'
import { binned } from '../trees/bins.ts'
import { growTree, type Slopes } from '../trees/grow.ts'

/** A claim's rows, `from` up to `to`, which of them is right (none where null), and how much the claim counts. */
export type Question = {
  readonly from: number
  readonly to: number
  readonly right: number | null
  readonly weight: number
}

/**
 * Each tree sees a share of the questions and of the columns (Friedman, "Stochastic gradient boosting", 2002). `base` is
 * the first guess for every row.
 */
export const BOOSTING = {
  trees: 60,
  depth: 4,
  rate: 0.15,
  smooth: 2,
  least: 1,
  questions: 0.7,
  columns: 0.4,
  base: -4,
  seed: 1,
}

/** Rows that can hardly be chosen any more are not looked at. */
const HOPELESS = 2e-4

/** Gradient boosting of a ranking: the chance of a question's right row, or of none, is made high (softmax loss). */
export function boost(rows: readonly Float32Array[], questions: readonly Question[]): Ensemble {
  const random = seeded(BOOSTING.seed)
  const columns = binned(rows)
  const scores = rows.map(() => BOOSTING.base)
  const slopes = { first: new Float64Array(rows.length), second: new Float64Array(rows.length) }
  const trees: Tree[] = []
  for (let round = 0; round < BOOSTING.trees; round++) {
    const used = slopesOf(questions, scores, slopes, random)
    const tree = growTree(columns, slopes, used, random, BOOSTING)
    trees.push(tree)
    for (const [at, row] of rows.entries()) scores[at]! += treeValue(tree, row)
  }
  return { base: BOOSTING.base, trees }
}

/** Writes the loss's first and second derivatives for a share of the questions; answers which rows these are. */
function slopesOf(questions: readonly Question[], scores: number[], { first, second }: Slopes, random: Random) {
  const used: number[] = []
  for (const { from, to, right, weight } of questions) {
    if (random() >= BOOSTING.questions) continue
    for (const [at, chance] of chances(scores.slice(from, to)).entries()) {
      const row = from + at
      if (chance < HOPELESS && row !== right) continue
      first[row] = weight * (chance - Number(row === right))
      second[row] = weight * Math.max(1e-6, chance * (1 - chance))
      used.push(row)
    }
  }
  return Int32Array.from(used)
}
