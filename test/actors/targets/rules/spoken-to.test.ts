import { expect, it } from 'vitest'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string, type: ClaimType) => castOf(marked, [type]).names[0]!.slice(1)
const spokenByRule = (marked: string) =>
  castOf(marked, ['criticism']).participants[0]!.targets.filter(({ resolvedBy }) => resolvedBy === 'named-beside-cue')

it.each<[string, ClaimType, string[]]>([
  ['[“You lied to your voters,”]x [Senator Crane]s [told]c Tom Wolf.', 'accusation', ['Tom Wolf']],
  ['[“Shame on you, Governor Wolf,”]x [a nurse]s [said]c.', 'criticism', ['Wolf']],
  ['[“Governor Wolf, you lied to us,”]x [a nurse]s [said]c.', 'accusation', ['Wolf']],
])('are who is called by name, or is told that *you* did it: %s', (marked, type, names) => {
  expect(targetsOf(marked, type)).toEqual(names)
})

it('are not who is told what you, that is anybody, cannot do', () => {
  const marked = '[“You can’t trust the press,”]x [Senator Crane]s [told]c Tom Wolf.'
  expect(targetsOf(marked, 'criticism')).not.toContain('Tom Wolf')
})

it.each([
  '[“Look, you know that they lie,”]x [Senator Crane]s [said]c.',
  '[“Tom Wolf, the senator, says you lie,”]x [Senator Crane]s [said]c. Tom Wolf did.',
])('are none of the words that only stand at the beginning: %s', (marked) => {
  expect(spokenByRule(marked)).toEqual([])
})
