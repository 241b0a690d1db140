import { expect, it } from 'vitest'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string, type: ClaimType) => castOf(marked, [type]).names[0]!.slice(1)

it.each<[string, ClaimType, string[]]>([
  ['In a letter to Attorney General Sue Park, [senators]s [demanded]c [the records]x.', 'demand', ['Sue Park']],
  ['[The clerks]s wrote to the Treasury [asking for]c [the records]x.', 'request', ['Treasury']],
  ['[Senator Crane]s has written to Tom Wolf and [asked]c [why the price rose]x.', 'question', ['Tom Wolf']],
  ['[Senators]s [suggested]c in a two-page note to Tom Wolf [that the vote be delayed]x.', 'proposal', ['Tom Wolf']],
])('are those to whom a request is written: %s', (marked, type, names) => {
  expect(targetsOf(marked, type)).toEqual(names)
})

it.each([
  '[Tom Wolf]s wrote to his mother before the vote, and [demanded]c [a recount]x.',
  'A letter to his mother was lost, and [Tom Wolf]s [demanded]c [a recount]x.',
])('are nobody to whom something else was written: %s', (marked) => {
  expect(targetsOf(marked, 'demand').join()).not.toMatch(/mother/)
})
