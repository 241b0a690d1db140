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
  ['[The Sunday Times]s [rejected]c [the claim]x.', 'Sunday Times'],
  ['[Theresa May]s Tuesday [rejected]c [the claim]x.', 'Theresa May'],
])('nor is the day on which somebody acts: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it.each([
  ['Marta Reyes is mayor. [The mayor]s [accused]c [Lund Thursday of lying]x.', 'Lund'],
  ['Karl Lund won. [The mayor]s [criticized]c [Lund Friday]x, saying he lied.', 'Karl Lund'],
  ['[The mayor]s [accused]c [President Karl Lund March 3 of lying]x.', 'Karl Lund'],
  ['[The mayor]s [accused]c [Karl Lund late Monday night of lying]x.', 'Karl Lund'],
  ['[The mayor]s [accused]c [Karl Lund last week of lying]x.', 'Karl Lund'],
  ['[The mayor]s [accused]c [Karl Lund days before the vote of lying]x.', 'Karl Lund'],
  ['[The mayor]s [accused]c [Karl Lund today of lying]x.', 'Karl Lund'],
  ['[The mayor]s [accused]c [Sheffield Wednesday of lying]x.', 'Sheffield Wednesday'],
])('nor is the day on which something is done to him: %s', (marked, name) => {
  expect(castOf(marked, ['accusation']).names[0]!.slice(1)).toEqual([name])
})

it('nobody goes without a name', () => {
  expect(castOf('[A Sept. 15 email]s [said]c [no]x.').names[0]![0]).not.toBe('')
})
