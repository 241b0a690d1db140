import { expect, test } from 'vitest'
import type { Rows } from '../../../src/model/rows.ts'
import { forestOf } from '../../../src/model/trees.ts'
import { rankingScores } from '../../../src/responses/ranking.ts'
import { chances } from '../../../src/responses/scorer.ts'
import { seeded } from '../../../training/random.ts'
import { boost, type Question } from '../../../training/responses/boost.ts'

const rowsOf = (rows: readonly Float32Array[]): Rows => ({
  values: Float32Array.from(rows.flatMap((row) => [...row])),
  width: 2,
  count: rows.length,
})

/** Questions of five rows: the row whose first column is 0.95 is right, none where there is no such row. */
function quiz(count: number) {
  const random = seeded(7)
  const rows: Float32Array[] = []
  const questions: Question[] = []
  for (let i = 0; i < count; i++) {
    const own = Array.from({ length: 5 }, () => Float32Array.of(random() * 0.5, random()))
    const at = i % 2 === 0 ? Math.floor(random() * 5) : -1
    if (at >= 0) own[at]![0] = 0.95
    const from = rows.length
    rows.push(...own)
    questions.push({ from, to: rows.length, right: at < 0 ? null : from + at })
  }
  return { rows, questions }
}

const quizzed = quiz(400)
const { questions } = quizzed
const rows = rowsOf(quizzed.rows)
const ensemble = boost(rows, questions)
const forest = forestOf(ensemble)

test('learns which row is right, and when none is', () => {
  for (const { from, to, right } of questions.slice(0, 50)) {
    const shares = chances(rankingScores(forest, rowsOf(quizzed.rows.slice(from, to))))
    const sum = shares.reduce((total, share) => total + share, 0)
    if (right === null) expect(sum).toBeLessThan(0.4)
    else expect(shares[right - from]).toBeGreaterThan(0.5)
  }
})

test('the same examples give the same trees', () => expect(boost(rows, questions)).toEqual(ensemble))
