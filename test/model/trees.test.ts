import { expect, test } from 'vitest'
import { ensembleScores, type Tree } from '../../src/model/trees.ts'

/** Is column 1 above 2? If so, is column 0 above 0? */
const tree: Tree = {
  columns: [1, -1, 0, -1, -1],
  limits: [2, 0, 0, 0, 0],
  left: [1, 0, 3, 0, 0],
  right: [2, 0, 4, 0, 0],
  values: [0, -1, 0, 0.5, 2],
}

test('a row goes left up to the limit and right above it', () => {
  const rows = [
    [9, 2],
    [0, 3],
    [1, 3],
  ]
  expect(ensembleScores({ base: 0, trees: [tree] }, rows)).toEqual([-1, 0.5, 2])
})

test('trees add to the first guess', () => {
  expect(ensembleScores({ base: -4, trees: [] }, [[]])).toEqual([-4])
  expect(ensembleScores({ base: -4, trees: [tree, tree] }, [[1, 3]])).toEqual([0])
})
