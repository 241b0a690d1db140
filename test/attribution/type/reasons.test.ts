import { expect, test } from 'vitest'
import { largest } from '../../../src/attribution/type/reasons.ts'

test('the weights of greatest magnitude are found, whatever their sign and order', () => {
  expect(largest(Float64Array.of(0.1, -3, 2, 0, -0.5, 4), 3)).toEqual([1, 2, 5])
  expect(largest(Float64Array.of(5, 4, 3, 2, 1), 2)).toEqual([0, 1])
  expect(largest(Float64Array.of(1, 2, 3, 4, 5), 2)).toEqual([3, 4])
})

test('all weights are found where there are no more, and all that equal the least', () => {
  expect(largest(Float64Array.of(0.2, -0.1), 12)).toEqual([0, 1])
  expect(largest(Float64Array.of(1, -1, 2, 1), 2)).toEqual([0, 1, 2, 3])
  expect(largest(new Float64Array(0), 12)).toEqual([])
})
