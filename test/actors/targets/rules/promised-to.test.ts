import { expect, it } from 'vitest'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string) => castOf(marked, ['promise']).names[0]!.slice(1)

it.each([
  ['[Anna Berg]s [promised]c the miners [a new law]x.', ['miners']],
  ['[The premier]s [promised]c parliament [an answer by Friday]x.', ['parliament']],
])('are those to whom something is promised: %s', (marked, names) => {
  expect(targetsOf(marked)).toEqual(names)
})

it.each(['[Anna Berg]s [promised]c people [a new road]x.', '[Anna Berg]s [promised]c in her campaign [a new road]x.'])(
  'not anybody who hears it: %s',
  (marked) => {
    expect(targetsOf(marked)).toEqual([])
  },
)
