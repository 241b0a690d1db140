import { expect, it } from 'vitest'
import { analyse } from '../../../../src/analyse.ts'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { castOf } from '../../cast-of.ts'

const targetsOf = (marked: string, type: ClaimType) => castOf(marked, [type]).names[0]!.slice(1)

it.each<[string, ClaimType, string[]]>([
  ['[The president]s [vowed]c [to sue the New York Herald]x.', 'promise', ['New York Herald']],
  ['[Anna Berg]s [said]c [that she would fire Tom Wolf]x.', 'intention', ['Tom Wolf']],
  ['[The junta]s [threatened]c [to arrest the envoy of the union]x.', 'threat', ['envoy of the union']],
])('are those at whom one means to strike: %s', (marked, type, names) => {
  expect(targetsOf(marked, type)).toEqual(names)
})

it.each<[string, ClaimType]>([
  ['[Anna Berg]s [plans]c [to visit Tom Wolf]x.', 'intention'],
  ['[Anna Berg]s [promised]c [to attack inflation]x.', 'promise'],
])('are nobody to whom no harm is meant: %s', (marked, type) => {
  expect(targetsOf(marked, type)).toEqual([])
})

it('an article may end with the verb of what somebody threatened', () => {
  const text = 'Mr. Hale is demanding that the network apologize, and has threatened to sue.'
  expect(analyse({ text }).claims.map(({ summary }) => summary)).toContain('Hale has threatened to sue')
})
