import { describe, expect, test } from 'vitest'
import { hashString } from '../../../src/model/hash.ts'
import type { WeightTable } from '../../../src/model/table.ts'
import { inRole, MATCH_INPUTS, matchingOf, matchScore } from '../../../src/responses/matching.ts'
import { chances, scoreOf } from '../../../src/responses/scorer.ts'
import { seeded } from '../../../training/random.ts'
import { fitAffinity } from '../../../training/responses/affinity.ts'
import type { ResponseExample } from '../../../training/responses/examples.ts'

const [RIGHT, WRONG] = [hashString('refused after asked'), hashString('said after said')]
const BIAS = hashString('bias')
const CANDIDATES = 4

type Draw = {
  readonly at: number
  readonly feature: (index: number) => number
  readonly inputs: readonly Float32Array[]
}

/** Articles of one claim with four candidates, as drawn: the one at `at` is answered, or none where that is -1. */
function articles(count: number, draw: (random: () => number, article: number) => Draw): ResponseExample[] {
  const random = seeded(3)
  return Array.from({ length: count }, (_, article) => {
    const { at, feature, inputs } = draw(random, article)
    const pairs = Array.from({ length: CANDIDATES }, (_, index) => ({
      asked: { index },
      affinity: Int32Array.of(BIAS, feature(index), hashString(`noise ${random()}`)),
    }))
    // The claim that asks stands behind its candidates.
    const none = { pairs: [] }
    const all = [...Array.from({ length: CANDIDATES }, () => none), { pairs }]
    const answers = [...Array.from({ length: CANDIDATES }, () => null), at < 0 ? null : at]
    return { scene: { inputs }, pairs: all, answers } as unknown as ResponseExample
  })
}

const silent = () => new Float32Array(MATCH_INPUTS)
const saying = (matter: number) => silent().fill(1, matter, matter + 1)

const tableOf = (tables: readonly WeightTable[]) => (name: string) => tables.find((table) => table.name === name)!

describe('crossed features', () => {
  const drawn = () =>
    articles(400, (random, article) => {
      const at = article % 2 === 0 ? Math.floor(random() * CANDIDATES) : -1
      const inputs = Array.from({ length: CANDIDATES + 1 }, silent)
      return { at, feature: (index) => (index === at ? RIGHT : WRONG), inputs }
    })
  const tables = fitAffinity(drawn())
  const matching = matchingOf(tableOf(tables))
  const alike = matchScore(inRole(silent(), matching.answer), inRole(silent(), matching.asked))
  const score = (feature: number) => scoreOf([BIAS, feature], tableOf(tables)('affinity')) + alike

  test('tell which pairs go together, and when none does', () => {
    expect(chances([RIGHT, WRONG, WRONG].map(score))[0]).toBeGreaterThan(0.7)
    const none = chances([WRONG, WRONG, WRONG].map(score))
    expect(none.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.3)
  })

  test('the same examples give the same weights', () => {
    const again = fitAffinity(drawn())
    expect(again.map(({ values }) => Buffer.from(values))).toEqual(tables.map(({ values }) => Buffer.from(values)))
  })
})

test('what claims mean tells which of them go together, where no feature does', () => {
  const MATTERS = 3
  const tables = fitAffinity(
    articles(800, (random) => {
      const matter = Math.floor(random() * MATTERS)
      const at = Math.floor(random() * CANDIDATES)
      const other = (matter + 1 + Math.floor(random() * (MATTERS - 1))) % MATTERS
      const inputs = Array.from({ length: CANDIDATES }, (_, index) => saying(index === at ? matter : other))
      return { at, feature: () => WRONG, inputs: [...inputs, saying(matter)] }
    }),
  )
  const { answer, asked } = matchingOf(tableOf(tables))
  for (let matter = 0; matter < MATTERS; matter++) {
    const scores = Array.from({ length: MATTERS }, (_, other) =>
      matchScore(inRole(saying(matter), answer), inRole(saying(other), asked)),
    )
    expect(scores.indexOf(Math.max(...scores))).toBe(matter)
  }
})
