import { expect, test } from 'vitest'
import { rowsOf } from '../../../src/model/rows.ts'
import { forestOf, forestScores } from '../../../src/model/trees.ts'
import { seeded } from '../../../training/random.ts'
import { boostYesNo } from '../../../training/targets/boost.ts'
import { specialised } from '../../../training/trees/specialise.ts'

const random = seeded(7)
const numbers = Array.from({ length: 800 }, () => [random(), random(), Math.floor(3 * random())])
const yes = numbers.map(([a, b, kind]) => (kind === 1 ? a! > 0.5 : b! > 0.5))
const ensemble = boostYesNo(rowsOf(numbers.map((row) => [row])), yes)

test.each([0, 1, 2])('scores rows as the whole ensemble does where the column is %i', (kind) => {
  const rows = rowsOf(numbers.map(([a, b]) => [[a!, b!, kind]]))
  expect(forestScores(forestOf(specialised(ensemble, 2, kind)), rows)).toEqual(forestScores(forestOf(ensemble), rows))
})

test('looks at the column no more', () => {
  const columns = (trees: typeof ensemble) => new Set(trees.trees.flatMap((tree) => tree.columns))
  expect(columns(ensemble)).toContain(2)
  expect(columns(specialised(ensemble, 2, 1))).not.toContain(2)
})
