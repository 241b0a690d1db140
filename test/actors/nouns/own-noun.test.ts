import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Agents of the F.B.I. came. The Justice Department was told.', 'bureau', 'F.B.I.'],
  ['The SEC fined the bank.', 'commission', 'SEC'],
  ['The ICC opened a case.', 'court', 'ICC'],
  ['The Harbor Safety Board met. A firm sued.', 'board', 'Harbor Safety Board'],
])('a body’s own noun finds it by its whole name: %s the %s', (before, noun, name) => {
  expect(castOf(`${before} [The ${noun}]s [said]c [no]x.`).names[0]![0]).toBe(name)
})
