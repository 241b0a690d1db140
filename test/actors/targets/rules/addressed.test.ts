import { expect, it } from 'vitest'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string, type: ClaimType) => castOf(marked, [type]).names[0]!.slice(1)

it.each<[string, ClaimType, string[]]>([
  [
    '[Norway]s [accused]c [the mayor of Bergen of putting Ford ahead of the fishermen]x.',
    'accusation',
    ['mayor of Bergen'],
  ],
  ['[Anna Berg]s [urged]c [Tom Wolf’s aides to resign]x. Tom Wolf laughed.', 'request', ['Tom Wolf’s aides']],
  ['[Anna Berg]s [told]c visiting teams [not to sign autographs]x.', 'demand', ['visiting teams']],
  ['[Anna Berg]s had [asked]c the Circuit Court [that it stay the order]x.', 'request', ['Circuit Court']],
  ['[Anna Berg]s [praised]c [Malta and Cyprus for doing what Italy had not done]x.', 'praise', ['Malta', 'Cyprus']],
  ['[Norway]s [warned]c [Malta and the Berg militia against it]x.', 'warning', ['Malta', 'Berg militia']],
  ['[Anna Berg]s [thanked]c [the court, the chaplain and Tom Wolf]x.', 'praise', ['court', 'chaplain', 'Tom Wolf']],
  ['[Voters]s [blamed]c [the mayor]x and the unions blamed Tom Wolf.', 'accusation', ['mayor']],
  ['[Officers had been]x [told]c [to hand out leaflets]x.', 'demand', ['Officers']],
])('are who is addressed, and nobody else: %s', (marked, type, names) => {
  expect(targetsOf(marked, type)).toEqual(names)
})

it('are a family accused of something, and none of its members', () => {
  const marked = 'Tom Wolf spoke. [Anna Berg]s [accused]c [the Wolf family of going around with sacks]x.'
  expect(targetsOf(marked, 'accusation')).toEqual(['Wolf family'])
})

it('are all of a group, not how many they are', () => {
  const targets = targetsOf('[Anna Berg]s [asked]c [a group of professors to withdraw a paper]x.', 'request')
  expect(targets).toContain('professors')
})

it('are not who is only told something', () => {
  expect(targetsOf('[Anna Berg]s [told]c reporters [the road was shut]x.', 'statement')).toEqual([])
})
