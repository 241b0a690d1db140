import { expect, it } from 'vitest'
import { resolveActors } from '../../../src/actors/index.ts'
import { attributionsIn, castOf } from '../cast-of.ts'

const last = (marked: string) => castOf(marked).names.at(-1)![0]

it.each([
  ['Marco Rubio and Rand Paul met. [The Florida senator]s [said]c [no]x.', 'Marco Rubio'],
  ['Chris Christie and Jeb Bush met. [The former Florida governor]s [said]c [no]x.', 'Jeb Bush'],
  ['Donald Trump and Paul Ryan met. [The Wisconsin Republican]s [said]c [no]x.', 'Paul Ryan'],
])('who is called by a seat is the only one named who is known for it: %s', (marked, name) => {
  expect(last(marked)).toBe(name)
})

it('what the text says of somebody goes before what is known of one of the name', () => {
  expect(last('Sen. Mike Lee (R-Ohio) and Orrin Hatch met. [The Utah senator]s [said]c [no]x.')).toBe('Orrin Hatch')
})

it('the former president is the one named who had been it by the date of the article', () => {
  const { parsed, attributions } = attributionsIn(
    'Hillary and Bill Clinton met. [The former president]s [said]c [no]x.',
  )
  const { actors, participants } = resolveActors(parsed, attributions, { publishedAt: '2016-02-17' })
  expect(participants[0]!.speaker).toMatchObject({ resolvedBy: 'former-president' })
  expect(actors[participants[0]!.speaker!.actor]!.name).toBe('Bill Clinton')
})

it('the leader of a state is who governs it, and that of its opposition is not', () => {
  const met = 'Mr. Lund met Argentina’s president, Ignacio Rossetti.'
  expect(last(`${met} [The Argentine leader]s [said]c [no]x.`)).toBe('Ignacio Rossetti')
  expect(
    castOf(`${met} [The Argentine opposition leader]s [said]c [no]x.`).participants[0]!.speaker!.resolvedBy,
  ).not.toBe('office-holder')
})

it('who speaks behind a place and a comma is no place', () => {
  expect(last('In Burgundy, [the mayor]s [told]c reporters [it was empty]x.')).toBe('mayor')
})

it('a body called so before is called so again, although another with the noun in its name stands between', () => {
  const text =
    '[The Department of Homeland Security]s [said]c [the wall was safe]x. [The department]s [said]c [that it had been built to last]x. The Justice Department is appealing. [The department]s [said]c [no]x.'
  expect(last(text)).toBe('Department of Homeland Security')
})

it.each([
  ['Regional governor Boris Orlov flew in. [Chelyabinsk’s governor]s [said]c [no]x.', 'Boris Orlov'],
  ['Scotland’s first minister, Fiona Kerr, flew in. [The Scottish leader]s [said]c [no]x.', 'Fiona Kerr'],
  ['The Court of Session in Scotland met. [The court]s [said]c [no]x.', 'Court of Session'],
])('a place has one governor, and a court its own name: %s', (marked, name) => {
  expect(last(marked)).toBe(name)
})
