import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['On Monday evening [several state chairs]s [said]c [no]x.', 'state chairs'],
  ['By nightfall [10 senators of his party]s [said]c [no]x.', '10 senators of his party'],
  ['This winter [Republicans in the House]s [said]c [no]x.', 'Republicans in the House'],
])('the time before a phrase is no part of it: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})
