import type { Rows } from '../../src/model/rows.ts'
import { sigmoid } from '../../src/model/sigmoid.ts'
import type { Ensemble, Tree } from '../../src/model/trees.ts'
import { seeded } from '../random.ts'
import { binned } from '../trees/bins.ts'
import { growTree } from '../trees/grow.ts'
import { BOOSTING } from './settings.ts'

/** Gradient boosting of a yes or no for each row (logistic loss; Friedman, Annals of Statistics 2001). */
export function boostYesNo(rows: Rows, yes: readonly boolean[]): Ensemble {
  const random = seeded(BOOSTING.seed)
  const bins = binned(rows)
  const share = yes.filter(Boolean).length / yes.length
  const base = Math.round(1e4 * Math.log(share / (1 - share))) / 1e4
  const scores = new Float64Array(rows.count).fill(base)
  const slopes = { first: new Float64Array(rows.count), second: new Float64Array(rows.count) }
  const trees: Tree[] = []
  for (let round = 0; round < BOOSTING.trees; round++) {
    scores.forEach((score, row) => {
      const chance = sigmoid(score)
      slopes.first[row] = chance - Number(yes[row])
      slopes.second[row] = Math.max(1e-6, chance * (1 - chance))
    })
    const used = Int32Array.from(yes.keys()).filter(() => random() < BOOSTING.rows)
    const columns = Int32Array.from(bins.limits.keys()).filter(() => random() < BOOSTING.columns)
    const { tree, addTo } = growTree(bins, columns, slopes, used, BOOSTING)
    trees.push(tree)
    addTo(scores)
  }
  return { base, trees }
}
