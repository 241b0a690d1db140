import { expect, test } from 'vitest'
import { subtractRight } from '../../../training/types/subtract-right.ts'

const after = (types: readonly number[]) => {
  const chances = Float64Array.of(0.25, 0.25, 0.25, 0.25)
  subtractRight(chances, types)
  return [...chances].map((error) => Math.round(error * 1000) / 1000)
}

test('the right type ought to have all, of several the first most', () => {
  expect(after([2])).toEqual([0.25, 0.25, -0.75, 0.25])
  expect(after([2, 0])).toEqual([-0.1, 0.25, -0.4, 0.25])
  expect(after([2, 0, 1])).toEqual([0.075, 0.075, -0.4, 0.25])
})

test('errors sum up to nothing', () => {
  for (const types of [[3], [3, 1], [0, 1, 2]])
    expect(after(types).reduce((sum, error) => sum + error, 0)).toBeCloseTo(0)
})
