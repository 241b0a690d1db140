import { expect, test } from 'vitest'
import type { Candidate } from '../../../src/actors/targets/candidates.ts'
import { putDoing } from '../../../src/actors/targets/columns/doing.ts'

const candidate = (entity: number): Candidate => ({ entity, place: 'doer', phrase: -1, ordinal: 0, mentions: 1 })

function columnsOf(entity: number, doers: readonly number[]): number[] {
  const columns: number[] = []
  putDoing(candidate(entity), doers, (value) => columns.push(value))
  return columns
}

test('tells the doer from the others, and both from where nobody is known to have done anything', () => {
  expect(columnsOf(4, [4, 7])).toEqual([0, 2])
  expect(columnsOf(7, [4, 7])).toEqual([1, 2])
  expect(columnsOf(5, [4, 7])).toEqual([-1, 2])
  expect(columnsOf(5, [])).toEqual([-2, 0])
})
