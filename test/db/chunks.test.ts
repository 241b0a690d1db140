import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inChunks, padded } from '../../db/chunks.ts'

const lists = fc.array(fc.integer(), { maxLength: 2000 })
const isPowerOfTwo = (n: number) => Number.isInteger(Math.log2(n))

describe('lists cut for statements', () => {
  it('lose nothing, keep their order, and come in sizes that are powers of two', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const chunks = [...inChunks(list)]
        expect(chunks.flat()).toEqual(list)
        expect(chunks.every(({ length }) => isPowerOfTwo(length) && length <= 256)).toBe(true)
      }),
    )
  })

  it('come in one more piece at most for each size', () => {
    expect([...inChunks(Array.from({ length: 600 }, (_, i) => i))].map(({ length }) => length)).toEqual([
      256, 256, 64, 16, 8,
    ])
  })
})

describe('lists padded for `in`', () => {
  it('hold the same entries, a power of two of them', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const longer = padded(list)
        expect(new Set(longer)).toEqual(new Set(list))
        expect(longer.length === 0 || isPowerOfTwo(longer.length)).toBe(true)
        expect(longer.length).toBeLessThan(Math.max(1, 2 * list.length))
      }),
    )
  })
})
