import { expect, test } from 'vitest'
import { hashString } from '../../../src/model/hash.ts'
import { chances, scoreOf } from '../../../src/responses/scorer.ts'
import { seeded } from '../../../training/random.ts'
import { fitAffinity } from '../../../training/responses/affinity.ts'
import type { ResponseExample } from '../../../training/responses/examples.ts'

const [RIGHT, WRONG] = [hashString('refused after asked'), hashString('said after said')]

/** Articles of one claim with four candidates: what was asked is answered where it is among them, else nothing is. */
function articles(count: number): ResponseExample[] {
  const random = seeded(3)
  return Array.from({ length: count }, (_, i) => {
    const at = i % 2 === 0 ? Math.floor(random() * 4) : -1
    const pairs = Array.from({ length: 4 }, (_, index) => ({
      asked: { index },
      affinity: Int32Array.of(hashString('bias'), index === at ? RIGHT : WRONG, hashString(`noise ${random()}`)),
    }))
    return { pairs: [{ pairs }], answers: [at < 0 ? null : at] } as unknown as ResponseExample
  })
}

const table = fitAffinity(articles(400))

test('learns which pairs go together, and when none does', () => {
  const scores = [RIGHT, WRONG, WRONG].map((feature) => scoreOf([hashString('bias'), feature], table))
  expect(chances(scores)[0]).toBeGreaterThan(0.7)
  const none = chances([WRONG, WRONG, WRONG].map((feature) => scoreOf([hashString('bias'), feature], table)))
  expect(none.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.3)
})

test('the same examples give the same weights', () => {
  const again = fitAffinity(articles(400))
  expect(Buffer.compare(Buffer.from(again.values), Buffer.from(table.values))).toBe(0)
})
