import { expect, test } from 'vitest'
import { rowsOf } from '../../src/model/rows.ts'
import { forestOf, forestScores, type Tree } from '../../src/model/trees.ts'

/** Is column 1 above 2? If so, is column 0 above 0? */
const tree: Tree = {
  columns: [1, -1, 0, -1, -1],
  limits: [2, 0, 0, 0, 0],
  right: [2, 0, 4, 0, 0],
  values: [0, -1, 0, 0.5, 2],
}

test('a row goes left up to the limit and right above it', () => {
  const rows = [
    [9, 2],
    [0, 3],
    [1, 3],
  ]
  expect(forestScores(forestOf({ base: 0, trees: [tree] }), rowsOf(rows.map((row) => [row])))).toEqual([-1, 0.5, 2])
})

test('trees add to the first guess', () => {
  expect(forestScores(forestOf({ base: -4, trees: [] }), rowsOf([[[]]]))).toEqual([-4])
  expect(forestScores(forestOf({ base: -4, trees: [tree, tree] }), rowsOf([[[1, 3]]]))).toEqual([0])
})
