import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['the former first lady, Ruth Lund', 'The former president'],
  ['his wife, Ruth Lund', 'The governor'],
])('who is %s is not meant by “%s”', (wife, office) => {
  const marked = `Tom Lund spoke in Ohio. He thanked ${wife}. Ruth Lund smiled. [${office}]s [said]c [no]x.`
  expect(castOf(marked).names[0]![0]).not.toBe('Ruth Lund')
})

it('who is described does not speak of himself by his name', () => {
  const marked =
    'Tom Lund came to Ohio. Paul Berg, the mayor, was there. [“Tom Lund is the right man,”]x [the former governor]s [said]c.'
  expect(castOf(marked).names[0]![0]).not.toBe('Tom Lund')
})
