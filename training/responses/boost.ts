import { chances } from '../../src/responses/scorer.ts'
import { type Ensemble, type Tree, treeValue } from '../../src/responses/trees.ts'
import { type Random, seeded } from '../random.ts'
import { type Bins, binned, STEPS } from './bins.ts'

/** A claim's rows, `from` up to `to`, which of them is right (none where null), and how much the claim counts. */
export type Question = {
  readonly from: number
  readonly to: number
  readonly right: number | null
  readonly weight: number
}

/**
 * Each tree sees a share of the questions and of the columns (Friedman, "Stochastic gradient boosting", 2002). `base` is
 * the first guess for every row, `smooth` the L2 penalty on a leaf, `least` the curvature that a leaf must hold.
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

type Slopes = { readonly first: Float64Array; readonly second: Float64Array }

/** Gradient boosting of a ranking: the chance of a question's right row, or of none, is made high (softmax loss). */
export function boost(rows: readonly Float32Array[], questions: readonly Question[]): Ensemble {
  const random = seeded(BOOSTING.seed)
  const columns = binned(rows)
  const scores = rows.map(() => BOOSTING.base)
  const slopes = { first: new Float64Array(rows.length), second: new Float64Array(rows.length) }
  const trees: Tree[] = []
  for (let round = 0; round < BOOSTING.trees; round++) {
    const used = slopesOf(questions, scores, slopes, random)
    const tree = growTree(columns, slopes, used, random)
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

type Growing = { readonly columns: number[]; limits: number[]; left: number[]; right: number[]; values: number[] }

function growTree(columns: readonly Bins[], slopes: Slopes, rows: Int32Array, random: Random): Tree {
  const tree: Growing = { columns: [], limits: [], left: [], right: [], values: [] }
  const seen = [...columns.keys()].filter(() => random() < BOOSTING.columns)
  grow(rows, 0)
  return tree

  function grow(part: Int32Array, depth: number): number {
    const node = tree.columns.length
    const split = depth < BOOSTING.depth ? bestSplit(columns, seen, slopes, part) : null
    tree.columns.push(split ? split.column : -1)
    tree.limits.push(split ? columns[split.column]!.limits[split.step]! : 0)
    tree.values.push(split ? 0 : leafValue(slopes, part))
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

function leafValue({ first, second }: Slopes, rows: Int32Array): number {
  let [slope, curvature] = [0, 0]
  for (const row of rows) {
    slope += first[row]!
    curvature += second[row]!
  }
  return Math.round((-1e4 * BOOSTING.rate * slope) / (curvature + BOOSTING.smooth)) / 1e4
}

/** The split by one column that lowers the loss most, if any does. */
function bestSplit(columns: readonly Bins[], seen: readonly number[], { first, second }: Slopes, rows: Int32Array) {
  const worth = (slope: number, curvature: number) => slope ** 2 / (curvature + BOOSTING.smooth)
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
      if (held < BOOSTING.least || curvature - held < BOOSTING.least) continue
      const gain = worth(low, held) + worth(slope - low, curvature - held) - whole
      if (gain > most) [best, most] = [{ column, step }, gain]
    }
  }
  return best
}
