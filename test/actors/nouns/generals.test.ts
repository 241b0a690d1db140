import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const UN = 'The U.N. secretary general, Antonio Vale, met Gen. Jukka Salo.'

it.each([
  [`${UN} [The Finnish general]s [said]c [no]x.`, 'Jukka Salo'],
  [`${UN} [The Finnish general]s [said]c [no]x. [The secretary general]s [said]c [yes]x.`, 'Antonio Vale'],
  [
    '[The surgeon general, Lee Marsh,]s [said]c [no]x. [An army general]s [said]c [yes]x. [The general]s [said]c [no]x.',
    'army general',
  ],
  [
    'Attorney General Ann Berg sued. [The auditor general, Paul Stone,]s [said]c [no]x. [The attorney general]s [said]c [yes]x.',
    'Ann Berg',
  ],
])('a general of one office is not that of another: “%s”', (marked, name) => {
  expect(castOf(marked).names.at(-1)![0]).toBe(name)
})

it('no title is a role', () => {
  expect(castOf('[The governor general, Sir Tom Hale,]s [said]c [no]x.').actors[0]!.roles).toEqual(['governor general'])
})
