import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  ['Alberta Teachers’ Association', 'The union'],
  ['Minnesota Nurses Guild', 'The union'],
  ['United Food and Commercial Workers', 'The union'],
])('%s is %s', (name, noun) => {
  const marked = `[The ${name}]s [said]c [that the offer was no better than the one before]x. The chain was angry. [${noun}]s [said]c [no]x.`
  expect(castOf(marked).names.map(([speaker]) => speaker)).toEqual([name, name])
})

it('a partnership is a firm', () => {
  const [firm] = castOf('[Halcyon Land Partners]s [said]c [no]x.').actors
  expect(firm).toMatchObject({ name: 'Halcyon Land Partners', kind: 'organization' })
})
