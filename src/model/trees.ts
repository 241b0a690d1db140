/** A regression tree as parallel lists; a node whose column is -1 is a leaf and `values` has its answer. */
export type Tree = {
  /** The column that a node looks at; where it is at most `limits`, the left child is next, else the right one. */
  readonly columns: readonly number[]
  readonly limits: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly values: readonly number[]
}

/** A sum of trees (gradient boosting; Friedman, Annals of Statistics 2001) from a first guess on. */
export type Ensemble = { readonly base: number; readonly trees: readonly Tree[] }

/** The score of every row: tree by tree, so that one tree at a time is in the processor's cache. */
export function ensembleScores({ base, trees }: Ensemble, rows: readonly ArrayLike<number>[]): number[] {
  const sums = rows.map(() => base)
  for (const tree of trees) for (let at = 0; at < rows.length; at++) sums[at]! += treeValue(tree, rows[at]!)
  return sums
}

export function treeValue({ columns, limits, left, right, values }: Tree, row: ArrayLike<number>): number {
  let node = 0
  for (let column = columns[0]!; column >= 0; column = columns[node]!)
    node = row[column]! <= limits[node]! ? left[node]! : right[node]!
  return values[node]!
}
