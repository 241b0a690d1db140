import { expect, test } from 'vitest'
import type { Cast } from '../../src/domain/actor.ts'
import { isOnePerson } from '../../src/responses/one-person.ts'

const person = (name: string, ...roles: string[]) => ({ kind: 'person', name, roles })
const cast = (...actors: object[]) => ({ actors }) as unknown as Cast

test('a judge without a name is the only one whom the article names', () => {
  const [unnamed, named] = [person('federal judge', 'federal judge'), person('Miriam Castell', 'U.S. District Judge')]
  expect(isOnePerson(1, 0, cast(unnamed, named))).toBe(true)
  expect(isOnePerson(1, 0, cast(unnamed, named, person('Ada Boyle', 'Circuit Judge')))).toBe(false)
  expect(isOnePerson(1, 0, cast(person('second judge', 'judge'), named))).toBe(false)
  expect(isOnePerson(1, 0, cast(unnamed, person('Paul Ridener', 'Senator')))).toBe(false)
})

test('a person whom the article has twice is one', () => {
  expect(isOnePerson(0, 1, cast(person('Lindt Soto'), person('Eva Lindt Soto')))).toBe(true)
  expect(isOnePerson(0, 1, cast(person('Soto'), person('Eva Lindt Soto')))).toBe(false)
})
