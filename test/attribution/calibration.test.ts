import { describe, expect, test } from 'vitest'
import { calibrated } from '../../src/attribution/relation/calibration.ts'

const table = [
  [-2, 0.1],
  [0, 0.5],
  [2, 0.9],
] as const

describe('calibrated', () => {
  test('interpolates between the table’s points', () => {
    expect(calibrated(table, -1)).toBeCloseTo(0.3)
    expect(calibrated(table, 0)).toBe(0.5)
  })
  test('holds the ends beyond the table', () => {
    expect(calibrated(table, -9)).toBe(0.1)
    expect(calibrated(table, 9)).toBe(0.9)
  })
  test('is the logistic function without a table', () => expect(calibrated([], 0)).toBe(0.5))
})
