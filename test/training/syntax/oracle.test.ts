import { expect, test } from 'vitest'
import { apply, begin, roomForState } from '../../../src/syntax/tree/state.ts'
import { left, REDUCE, right, SHIFT } from '../../../src/syntax/tree/transitions.ts'
import { type Costs, costOf, costsOf } from '../../../training/syntax/oracle.ts'

// "Norland said nothing ." with said as the root; labels 0 nsubj, 1 obj, 2 punct
const gold = { heads: Int16Array.from([1, 4, 1, 1]), labels: Uint8Array.from([0, 0, 1, 2]) }
const costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 }

function cost(transition: number, ...before: number[]): number {
  const state = roomForState()
  begin(state, 4)
  for (const made of before) apply(state, made)
  costsOf(costs, state, gold)
  return costOf(costs, transition, state, gold)
}

test('the right arc costs nothing, a wrong label one arc', () => {
  expect(cost(left(0), SHIFT)).toBe(0)
  expect(cost(left(1), SHIFT)).toBe(1)
})

test('shifting past a dependent loses it, attaching the root loses its root', () => {
  expect(cost(SHIFT, SHIFT)).toBe(1)
  expect(cost(right(0), SHIFT)).toBe(2)
})

test('reducing a head loses the dependents still to come', () => {
  expect(cost(REDUCE, SHIFT, right(0))).toBe(2)
  expect(cost(REDUCE, SHIFT, left(0), SHIFT, right(1))).toBe(0)
})
