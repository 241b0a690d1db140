import type { Ensemble, Tree } from '../../src/model/trees.ts'

/** The ensemble for rows that all have the same number in a column: no tree looks at the column any more. */
export const specialised = ({ base, trees }: Ensemble, column: number, number: number): Ensemble => ({
  base,
  trees: trees.map((tree) => specialisedTree(tree, column, number)),
})

function specialisedTree(tree: Tree, column: number, number: number): Tree {
  const columns: number[] = []
  const limits: number[] = []
  const right: number[] = []
  const values: number[] = []
  copy(0)
  return { columns, limits, right, values }

  /** Copies what is below a node and left of the question; returns where it begins. */
  function copy(from: number): number {
    let node = from
    while (tree.columns[node] === column) node = number <= tree.limits[node]! ? node + 1 : tree.right[node]!
    const at = columns.length
    columns.push(tree.columns[node]!)
    limits.push(tree.limits[node]!)
    values.push(tree.values[node]!)
    right.push(0)
    if (tree.columns[node]! < 0) return at
    copy(node + 1)
    right[at] = copy(tree.right[node]!)
    return at
  }
}
