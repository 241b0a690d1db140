import { expect, test } from 'vitest'
import { type Link, withoutMutual } from '../../src/responses/decode.ts'

const link = (answer: number, asked: number, chance: number) =>
  ({ pair: { answer: { index: answer }, asked: { index: asked } }, chance }) as unknown as Link

test('of two claims that would answer each other the likelier answer stays, else the one that looks back', () => {
  const kept = withoutMutual([link(1, 2, 0.3), link(2, 1, 0.6), link(4, 5, 0.4), link(5, 4, 0.4), link(6, 5, 0.2)])
  expect(kept.map(({ pair }) => [pair.answer.index, pair.asked.index])).toEqual([
    [2, 1],
    [5, 4],
    [6, 5],
  ])
})
