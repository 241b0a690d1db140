import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Agents of the F.B.I. came. The Justice Department was told.', 'bureau', 'F.B.I.'],
  ['The SEC fined the bank.', 'commission', 'SEC'],
  ['The ICC opened a case.', 'court', 'ICC'],
  ['The Harbor Safety Board met. A firm sued.', 'board', 'Harbor Safety Board'],
  ['The African Union Commission met. The African Union sent a mediator.', 'union', 'African Union'],
  ['The United Mill Workers struck. A firm sued.', 'union', 'United Mill Workers'],
  ['The Teamsters struck.', 'union', 'Teamsters'],
  ['The Federal Bridge Administration sent a letter. A firm sued.', 'agency', 'Federal Bridge Administration'],
])('a body’s own noun finds it by its whole name: %s the %s', (before, noun, name) => {
  expect(castOf(`${before} [The ${noun}]s [said]c [no]x.`).names[0]![0]).toBe(name)
})

it('a body’s own noun leaves it where another was called by it since', () => {
  const marked = 'The African Union sent a mediator. A trade union struck. [The union]s [said]c [no]x.'
  expect(castOf(marked).participants[0]!.speaker!.resolvedBy).not.toBe('own-noun')
})

it('a president’s administration is no agency', () => {
  const marked = 'The Lund Administration sent a letter. [The agency]s [said]c [no]x.'
  expect(castOf(marked).participants[0]!.speaker!.resolvedBy).not.toBe('own-noun')
})
