import { expect, it } from 'vitest'
import { castOf } from '../../cast-of.ts'

it('whom somebody speaks for is not whom he is against, where he names nobody', () => {
  const marked =
    '[The Harbour Council]s [accused]c [Norway of spying]x. [“They must leave,”]x [its head, Karl Berg,]s [said]c.'
  expect(castOf(marked, ['accusation', 'demand']).names[1]).not.toContain('Harbour Council')
})

it('but his own party is what he names', () => {
  const marked = '[Senator Karl Berg, a Republican,]s [accused]c [the Republican Party of spying]x.'
  expect(castOf(marked, ['accusation']).names[0]).toEqual(['Karl Berg', 'Republican Party'])
})
