import type { Rows } from './rows.ts'

/** A regression tree as parallel lists, a node's left child right after it; a node whose column is -1 is a leaf and `values` has its answer. */
export type Tree = {
  /** The column that a node looks at; where it is at most `limits`, the left child is next, else the one at `right`. */
  readonly columns: readonly number[]
  readonly limits: readonly number[]
  readonly right: readonly number[]
  readonly values: readonly number[]
}

/** A sum of trees (gradient boosting; Friedman, Annals of Statistics 2001) from a first guess on. */
export type Ensemble = { readonly base: number; readonly trees: readonly Tree[] }

/** The score of every row: tree by tree, so that one tree at a time is in the processor's cache. */
export function ensembleScores({ base, trees }: Ensemble, { values, width, count }: Rows): number[] {
  const scores = new Array<number>(count).fill(base)
  for (const tree of trees) for (let row = 0; row < count; row++) scores[row]! += treeValue(tree, values, row * width)
  return scores
}

/** What a tree says of the row whose numbers start at `from`. */
export function treeValue(tree: Tree, numbers: Float32Array, from: number): number {
  const { columns, limits, right } = tree
  let node = 0
  for (let column = columns[0]!; column >= 0; column = columns[node]!)
    node = numbers[from + column]! <= limits[node]! ? node + 1 : right[node]!
  return tree.values[node]!
}
