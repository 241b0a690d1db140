import { expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const targetsOf = (text: string) => analyse({ text }).claims.flatMap(({ targets }) => targets.map(({ name }) => name))

test('a state of America that is accused or sued is who it is', () => {
  expect(targetsOf('California accused Nevada of taking water.')).toEqual(['Nevada'])
  expect(targetsOf('The Justice Department sued Texas last year over a floating barrier.')).toEqual(['Texas'])
  expect(targetsOf('Ohio blamed Texas for the flood.')).toEqual(['Texas'])
})

test('where something is or whose it is, no state is meant', () => {
  expect(targetsOf('Lund criticised Texas’s law.')).not.toContain('Texas')
  expect(targetsOf('Lund criticised a bridge in Texas.')).not.toContain('Texas')
})
