import { expect, test } from 'vitest'
import { Metadata } from '../../openapi/schemas/metadata.ts'

const nested = (levels: number) => JSON.parse(`{"a":${'['.repeat(levels - 1)}1${']'.repeat(levels - 1)}}`)
const faults = (value: unknown) => Metadata.safeParse(value).error?.issues.map(({ message }) => message)

test('metadata may nest a hundred levels, and what nests any deeper is refused without being written', () => {
  expect(faults(nested(100))).toBeUndefined()
  for (const levels of [101, 5000]) expect(faults(nested(levels))).toEqual(['nests more than 100 levels deep'])
})

test('metadata may be no longer than 16,384 characters', () => {
  expect(faults({ a: 'x'.repeat(16_376) })).toBeUndefined()
  expect(faults({ a: 'x'.repeat(16_377) })).toEqual(['at most 16384 characters as JSON'])
})
