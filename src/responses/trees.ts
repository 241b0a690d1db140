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

export function ensembleScore({ base, trees }: Ensemble, row: ArrayLike<number>): number {
  let sum = base
  for (const tree of trees) sum += treeValue(tree, row)
  return sum
}

export function treeValue({ columns, limits, left, right, values }: Tree, row: ArrayLike<number>): number {
  let node = 0
  for (let column = columns[0]!; column >= 0; column = columns[node]!)
    node = row[column]! <= limits[node]! ? left[node]! : right[node]!
  return values[node]!
}
