import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speaker = (marked: string) => castOf(marked).names[0]![0]

it('an adjective that opens a sentence is no first name of somebody who has one', () => {
  expect(speaker('Paul Lindgren stayed away. Absent Lindgren, it was dull. [Lindgren]s [said]c [no]x.')).toBe(
    'Paul Lindgren',
  )
  expect(speaker('Vincent Lindgren came. Paul Lindgren stayed. [Vincent Lindgren]s [said]c [no]x.')).toBe(
    'Vincent Lindgren',
  )
  expect(speaker('We met Absent Lindgren and Paul Lindgren. [Absent Lindgren]s [said]c [no]x.')).toBe('Absent Lindgren')
})

it.each(['the first time', 'the day', 'the year'])('“%s” is no part of who is the subject of its clause', (time) => {
  const marked = `It was ${time} [Republicans and the Harbour movement]s [agreed]c [on the toll]x.`
  expect(speaker(marked)).toBe('Republicans and Harbour movement')
})

it('a participle that opens a sentence is part of a name that has it elsewhere', () => {
  expect(speaker('Chief Spotted Elk came. [Spotted Elk]s [called on]c [him to act]x.')).toBe('Spotted Elk')
  expect(speaker('[Embattled Lund]s [called on]c [him to act]x. Lund was here.')).toBe('Lund')
})

it('Downing Street is one name where a sentence begins with it', () => {
  expect(castOf('[Downing Street]s [said]c [no]x.').actors[0]).toMatchObject({ kind: 'organization', country: 'GB' })
})

it.each(['contradicting', 'praised'])('“%s” before a name and behind a comma is a verb and no role', (verb) => {
  const { actors } = castOf(`The minister, Petar Kolev, left. [A judge]s, who was ill, [${verb}]c [Kolev]x on Friday.`)
  expect(actors.find(({ name }) => name === 'Petar Kolev')!.roles.join()).not.toContain(verb)
})
