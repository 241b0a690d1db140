import { type Ensemble, type Tree, treeValue } from '../../src/model/trees.ts'
import { seeded } from '../random.ts'
import { binned } from '../trees/bins.ts'
import { growTree } from '../trees/grow.ts'
import { BOOSTING } from './settings.ts'

/** Gradient boosting of a yes or no for each row (logistic loss; Friedman, Annals of Statistics 2001). */
export function boostYesNo(rows: readonly Float32Array[], yes: readonly boolean[]): Ensemble {
  const random = seeded(BOOSTING.seed)
  const columns = binned(rows)
  const share = yes.filter(Boolean).length / yes.length
  const base = Math.round(1e4 * Math.log(share / (1 - share))) / 1e4
  const scores = rows.map(() => base)
  const slopes = { first: new Float64Array(rows.length), second: new Float64Array(rows.length) }
  const trees: Tree[] = []
  for (let round = 0; round < BOOSTING.trees; round++) {
    const used: number[] = []
    scores.forEach((score, row) => {
      const chance = 1 / (1 + Math.exp(-score))
      slopes.first[row] = chance - Number(yes[row])
      slopes.second[row] = Math.max(1e-6, chance * (1 - chance))
      if (random() < BOOSTING.rows) used.push(row)
    })
    const tree = growTree(columns, slopes, Int32Array.from(used), random, BOOSTING)
    trees.push(tree)
    for (const [at, row] of rows.entries()) scores[at]! += treeValue(tree, row)
  }
  return { base, trees }
}
