import { expect, test } from 'vitest'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { IDIOMS } from '../../src/lexicon/idioms.ts'

test('idioms are sorted, in lower case, of several words, and each has a claim type or leaves it open', () => {
  expect(Object.keys(IDIOMS)).toEqual(Object.keys(IDIOMS).toSorted())
  for (const [phrase, { type }] of Object.entries(IDIOMS)) {
    expect(phrase).toMatch(/^[a-z]+(?: (?:[a-z]+|\/))+$/)
    if (type) expect(CLAIM_TYPE_NAMES).toContain(type)
  }
})
