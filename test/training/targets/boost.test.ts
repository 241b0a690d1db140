import { expect, test } from 'vitest'
import { rowsOf } from '../../../src/model/rows.ts'
import { forestOf, forestScores } from '../../../src/model/trees.ts'
import { seeded } from '../../../training/random.ts'
import { boostYesNo } from '../../../training/targets/boost.ts'

const random = seeded(5)
const numbers = Array.from({ length: 800 }, () => [random(), random(), random()])
const rows = rowsOf(numbers.map((row) => [row]))
/** Neither column alone tells. */
const yes = numbers.map(([a, b]) => a! > 0.5 !== b! > 0.5)

test('learns what two columns say together', () => {
  const scores = forestScores(forestOf(boostYesNo(rows, yes)), rows)
  const right = scores.filter((score, at) => score > 0 === yes[at]).length
  expect(right / numbers.length).toBeGreaterThan(0.9)
})

test('gives the same trees again', () => {
  expect(boostYesNo(rows, yes)).toEqual(boostYesNo(rows, yes))
})
