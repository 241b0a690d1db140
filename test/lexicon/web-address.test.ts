import { expect, test } from 'vitest'
import { isWebAddress } from '../../src/lexicon/web-address.ts'

test.each(['Ozon.ru', 'X.com', 'Brand.co.uk', 'News24.de'])('%s is an address of the net', (name) =>
  expect(isWebAddress(name)).toBe(true),
)

test.each(['Lund', 'Inc.', 'U.S.', 'St. John', 'D.h'])('%s is none', (name) => expect(isWebAddress(name)).toBe(false))
