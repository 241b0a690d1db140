import { expect, test } from 'vitest'
import { valenceOf } from '../../src/lexicon/valence.ts'

test.each([
  ['disasters', 'disaster', -2],
  ['outstanding', 'outstanding', 5],
  ['table', 'table', 0],
  ['constructor', 'constructor', 0],
])('%s', (norm, lemma, valence) => expect(valenceOf(norm, lemma)).toBe(valence))
