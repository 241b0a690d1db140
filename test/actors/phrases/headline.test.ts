import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['[Governor]s [Vetoes]c [Gun Bill Amid Protests]x\n\nGov. Ann Lund vetoed a bill.', 'Ann Lund'],
  ['[Teachers Union Chief]s [Warns]c [Of School Strike]x\n\nThe talks failed.', 'Teachers Union Chief'],
  ['[Harbor Senate]s [Balks]c [At New Toll]x\n\nThe talks failed.', 'Harbor Senate'],
])('a capital makes no name of a headline’s verb: %s', (marked, name) => {
  expect(castOf(marked).names[0]![0]).toBe(name)
})
