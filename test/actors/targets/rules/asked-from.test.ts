import { expect, it } from 'vitest'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string) => castOf(marked, ['demand']).names[0]!.slice(1)

it.each([
  ['[The governor]s [demanded]c [an apology from the network]x.', 'network'],
  ['[Senators]s are [seeking]c [answers from Halden Corp.]x', 'Halden Corp.'],
  ['[The miners]s [want]c [compensation from Norway]x.', 'Norway'],
  ['[The mayor]s [demanded]c [the sheriff’s resignation]x.', 'sheriff'],
  ['[Senators]s [demanded]c [her colleague’s immediate apology]x.', 'colleague'],
])('are who is to give what is asked for: %s', (marked, name) => {
  expect(targetsOf(marked)).toEqual([name])
})

it('are not what one is to be kept from', () => {
  expect(targetsOf('[The rebels]s [demanded]c [protection from the courts]x.')).toEqual([])
})

it('are not whose wish or child it is', () => {
  expect(targetsOf('[The mayor]s [demanded]c [the removal of the wall]x.')).toEqual([])
})
