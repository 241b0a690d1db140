import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['[Governor]s [Vetoes]c [Gun Bill Amid Protests]x\n\nGov. Ann Lund vetoed a bill.', 'Ann Lund'],
  ['[Teachers Union Chief]s [Warns]c [Of School Strike]x\n\nThe talks failed.', 'Teachers Union Chief'],
  ['[Harbor Senate]s [Balks]c [At New Toll]x\n\nThe talks failed.', 'Harbor Senate'],
])('a capital makes no name of a headline’s verb: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it.each([
  [
    'to vote at once',
    'School Board Delays Vote on Book Rules\n\nThe school board met.',
    'the school board',
    'school board',
  ],
  [
    'for the delay',
    'School Board Delays Vote on Book Rules\n\nThe meeting was short.',
    'the school board',
    'school board',
  ],
  ['to wait', 'Town Board Delays Vote on Book Rules\n\nThe Town Board met.', 'the board', 'Town Board'],
])('a headline’s capitals make a name of nothing that the body has not: urged … %s', (act, before, board, name) => {
  expect(castOf(`${before} [Parents]s [urged]c [${board} ${act}]x.`, ['request']).names).toEqual([['Parents', name]])
})

it.each([
  ['[Lund]s [Rejects]c [Offer From Harbor Union]x\n\nAnn Lund met them.', 'Ann Lund'],
  ['[Ann Lund Calls]s [Urges]c [Offer From Harbor Union]x\n\nAnn Lund met them.', 'Ann Lund'],
  ['[Norway]s [Rejects]c [Offer From Harbor Union]x\n\nThe talks failed.', 'Norway'],
])('a headline’s name is one where the body or a table has it: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})

it('a headline may end in a full stop and have a colon', () => {
  const marked =
    'Lindgren Wades In: Urges Harbour to Stay Open Longer.\n\nAnna Lindgren was in Oslo. [Lindgren]s [said]c [no]x.'
  expect(castOf(marked).names).toEqual([['Anna Lindgren']])
  expect(castOf(marked).actors.flatMap(({ aliases }) => aliases)).not.toContain('Lindgren Wades')
})

it('a verb behind *to* is no part of a headline’s name', () => {
  const marked =
    '[Senators]s [Vow]c [to Block Harlan’s Pick for Labor Post]x\n\nPresident Harlan was silent. [Harlan]s [said]c [no]x.'
  expect(castOf(marked).names[1]![0]).toBe('Harlan')
})

it('a verb behind *won’t* is no part of a headline’s name', () => {
  const marked =
    '[Arden]s [Says]c [He Won’t Back Harlan’s Spending Bill]x\n\nPresident Harlan was silent. [Harlan]s [said]c [no]x.'
  expect(castOf(marked).actors.map(({ name }) => name)).not.toContain('Back Harlan')
})

it('a headline’s people are not called by what they exchange', () => {
  const marked = '[Harbour leaders]s exchange barbs, [blaming]c [the other for the flood]x\n\nThe leaders met.'
  expect(castOf(marked).names[0]![0]).toBe('Harbour leaders')
})
