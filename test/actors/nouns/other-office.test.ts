import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('the diplomat of a state is not its prime minister', () => {
  const marked =
    'Latvia rejected what Estonian Prime Minister Karl Tamm had said. It summoned the top Estonian diplomat. [The diplomat]s [said]c [no]x.'
  expect(castOf(marked).names[0]![0]).not.toBe('Karl Tamm')
})

it('the spokesperson of one state’s ministry is not the one of another’s', () => {
  const marked =
    'LUSAKA: Zambia told Malawi to leave, said Foreign Ministry’s spokesperson Grace Mulenga. She answered a remark by the Malawian Foreign Ministry’s spokesperson. [Mulenga]s [said]c [no]x.'
  const { actors } = castOf(marked)
  expect(actors[0]).toMatchObject({ name: 'Grace Mulenga', country: 'ZM', roles: ['Foreign Ministry’s spokesperson'] })
})

it('nobody who says what a diplomat did is the diplomat', () => {
  const marked = 'Pakistan protested. [Spokesman Zahid Kamran]s [said]c [the top Indian diplomat was summoned]x.'
  expect(castOf(marked).actors[0]).toMatchObject({ name: 'Zahid Kamran', roles: ['Spokesman'] })
})

it('the chief is not the deputy chief, and a title of respect is no part of a name', () => {
  const marked =
    'Orda’s deputy chief, Naim Qadir, was away. [Orda movement chief Syed Hassan Noori]s [rejected]c [it]x. Hassan Noori spoke for long. [The Orda chief]s [said]c [no]x.'
  expect(castOf(marked).names.map(([speaker]) => speaker)).toEqual(['Hassan Noori', 'Hassan Noori'])
})

it('a town with a country’s name in it is not that country', () => {
  const marked = '[Travis Lund of Cuba City]s [said]c [no]x. Gov. Karl Berg left. [Berg]s [said]c [so]x.'
  expect(castOf(marked).actors.map(({ country }) => country)).not.toContain('CU')
})

it('a governor is not the president', () => {
  const marked = 'Georgia Gov. Brian Lund left on Monday. [The president]s [said]c [the order would stand]x.'
  expect(castOf(marked).names[0]![0]).toBe('president')
})

it('a former president is not the president where there is another', () => {
  const marked =
    'President Ann Lund spoke on Monday. Former president Karl Berg spoke too. [The president]s [said]c [the order would stand]x.'
  expect(castOf(marked).names[0]![0]).toBe('Ann Lund')
})

it('an ambassador is an envoy too', () => {
  const marked = 'US Ambassador Robert Goddard called for talks. [The envoy]s [said]c [violence would help no one]x.'
  expect(castOf(marked).names[0]![0]).toBe('Robert Goddard')
})

it('a president is not the victim', () => {
  const marked =
    'President Karl Berg mourned the dead. A doctor told reporters the male victim was ill. [The victim]s [said]c [he saw no fire]x.'
  expect(castOf(marked).names[0]![0]).not.toBe('Karl Berg')
})

it.each([
  ['Civil Aviation Minister Karl Berg', 'The local health minister', 'local health minister'],
  ['Judge Karl Berg', 'The father', 'father'],
  ['Rapper Karl Berg', 'The interviewer', 'interviewer'],
])('%s is not %s', (one, other, name) => {
  const marked = `[${one}]s [said]c [that ten people had died in the crash at the coast on the day before]x. [${other}]s [said]c [the rest were well]x.`
  expect(castOf(marked).names.map(([speaker]) => speaker)).toEqual(['Karl Berg', name])
})
