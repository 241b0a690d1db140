import { expect, test } from 'vitest'
import type { Rows } from '../../src/model/rows.ts'
import { forestOf, type Tree } from '../../src/model/trees.ts'
import { rankingScores } from '../../src/responses/ranking.ts'

/** Is column 1 above 2? If so, is column 0 above 0? */
const tree: Tree = {
  columns: [1, -1, 0, -1, -1],
  limits: [2, 0, 0, 0, 0],
  right: [2, 0, 4, 0, 0],
  values: [0, -1, 0, 0.5, 2],
}

const rowsOf = (rows: readonly (readonly number[])[]): Rows => ({
  values: Float32Array.from(rows.flat()),
  width: 2,
  count: rows.length,
})

test('a row goes left up to the limit and right above it', () => {
  const rows = [
    [9, 2],
    [0, 3],
    [1, 3],
  ]
  expect(rankingScores(forestOf({ base: 0, trees: [tree] }), rowsOf(rows))).toEqual([-1, 0.5, 2])
})

test('trees add to the first guess', () => {
  expect(rankingScores(forestOf({ base: -4, trees: [] }), rowsOf([[0, 0]]))).toEqual([-4])
  expect(rankingScores(forestOf({ base: -4, trees: [tree, tree] }), rowsOf([[1, 3]]))).toEqual([0])
})

test('a row that falls far behind keeps the score that it had, the others go on', () => {
  const trees = Array.from({ length: 60 }, () => tree)
  const [behind, ahead] = rankingScores(
    forestOf({ base: 0, trees }),
    rowsOf([
      [0, 2],
      [1, 3],
    ]),
  )
  expect(ahead).toBe(120)
  expect(behind).toBeGreaterThan(-60)
  expect(behind).toBeLessThan(0)
})
