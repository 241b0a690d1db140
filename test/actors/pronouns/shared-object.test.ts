import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  [
    'The Chinese ministry spoke. A spokesman for it urged Manila to stay away and [warned]c [it not to come back]x.',
    'Philippines',
  ],
  ['Karl Huber criticised Tom Reiner over the delay, [urging]c [him to resign]x.', 'Tom Reiner'],
  ['The party thanked the miners and [urged]c [them to vote]x.', 'miners'],
])('whoever is the object of one verb is the pronoun behind the next: %s', (marked, name) => {
  expect(castOf(marked, ['request']).names[0]!.slice(1)).toEqual([name])
})
