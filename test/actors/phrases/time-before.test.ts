import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['On Monday evening [several state chairs]s [said]c [no]x.', 'state chairs'],
  ['By nightfall [10 senators of his party]s [said]c [no]x.', '10 senators of his party'],
  ['This winter [Republicans in the House]s [said]c [no]x.', 'Republicans in the House'],
])('the time before a phrase is no part of it: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it.each([
  ['[A federal judge]s late Thursday [barred]c [the bureau from ending the count]x.', 'federal judge'],
  ['[The Senate]s Thursday [rejected]c [the bill]x.', 'Senate'],
  ['The panel met. [The panel]s Thursday [rejected]c [the bill]x.', 'panel'],
  ['[Karl Lund]s Tuesday [rejected]c [the bill]x.', 'Karl Lund'],
])('nor is the day on which somebody acts: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it('nobody goes without a name', () => {
  expect(castOf('[A Sept. 15 email]s [said]c [no]x.').names[0]![0]).not.toBe('')
})
