import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const first = (marked: string) => castOf(marked).actors[0]!

describe('an office before a name', () => {
  it.each([
    ['Minister of Foreign Affairs Hadir Samor', 'Hadir Samor', 'Minister of Foreign Affairs'],
    ['Minister of Labour and Employment Chidi Odeh', 'Chidi Odeh', 'Minister of Labour and Employment'],
    ['Minister of Information Nawwar al-Sufani', 'Nawwar al-Sufani', 'Minister of Information'],
    ['Minister of Defence Jean-Luc Berthou', 'Jean-Luc Berthou', 'Minister of Defence'],
    ['speaker of the parliament Farid Golestan', 'Farid Golestan', 'speaker'],
    ['the head of the army Farid Golestan', 'Farid Golestan', 'head'],
    ['Prime Minister-designate Sami Karam', 'Sami Karam', 'Prime Minister-designate'],
    ['Ecologist Ann Norris', 'Ann Norris', 'Ecologist'],
    ['Obstetrician Ann Norris', 'Ann Norris', 'Obstetrician'],
    ['Guitarist Ann Norris', 'Ann Norris', 'Guitarist'],
    ['PM Sami Karam', 'Sami Karam', 'Prime Minister'],
    ['Lebanese PM Sami Karam', 'Sami Karam', 'Lebanese prime minister'],
    ['President-elect Ann Lund', 'Ann Lund', 'President-elect'],
    ['Justices Ann Pell', 'Ann Pell', 'Justice'],
    ['Secretary of the Department of Homeland Security Martin Oberg', 'Martin Oberg', 'Secretary'],
  ])('is no part of it: %s', (source, name, role) => {
    expect(first(`[${source}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'person', roles: [role] })
  })
  it.each([
    ['House of Commons Speaker Alan Burrow', 'Alan Burrow', 'House of Commons Speaker'],
    ['House of Representatives Majority Leader Tom Brandt', 'Tom Brandt', 'House of Representatives Majority Leader'],
    ['Department of Justice Inspector General Karl Horn', 'Karl Horn', 'Department of Justice Inspector General'],
    ['Bank of Korea Governor Rhee Chang-su', 'Rhee Chang-su', 'Bank of Korea Governor'],
    ['Office of Management and Budget Director Mick Lund', 'Mick Lund', 'Office of Management and Budget Director'],
    ['Center for Health Security analyst Maria Klein-Sund', 'Maria Klein-Sund', 'Center for Health Security analyst'],
  ])('is one of a body with small words in its name: %s', (source, name, role) => {
    expect(first(`[${source}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'person', roles: [role] })
  })
  it.each(['Association of Chief Police Officers', 'European Court of Justice', 'Corps of Engineers'])(
    'is none where it is a word of a body’s name: %s',
    (name) => {
      expect(first(`[The ${name}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'organization' })
    },
  )
  it.each([
    ['PM Sami Karam', 'The PM'],
    ['Prime Minister-designate Sami Karam', 'The PM-designate'],
    ['President-elect Ann Lund', 'The president-elect'],
  ])('finds %s as %s', (named, called) => {
    const marked = `[${named}]s [said]c [that the talks with the other parties of the land had failed]x. [${called}]s [left]c [no doubt]x.`
    const [one, other] = castOf(marked).names
    expect(one![0]).toBe(other![0])
  })
})

it('who is called by the first word of a name is a person where families’ names stand first', () => {
  const marked = 'Hong Lei spoke of the islands. [Hong]s [said]c [no]x. [He]s [said]c [so]x.'
  expect(castOf(marked).names).toEqual([['Hong Lei'], ['Hong Lei']])
  expect(first(marked).kind).toBe('person')
})

it('a name before its bearer’s description is no part of what was said', () => {
  const marked =
    '[Two hundred had died in the north, including many soldiers, Andriy Lysko,]x [a spokesman for the council]s, [said]c.'
  expect(castOf(marked).names[0]![0]).toBe('Andriy Lysko')
})

it.each(['On live television [Lund]s', 'In Oslo [Lund]s', 'In parliament [Lund]s'])(
  'where somebody speaks is no office and no name: %s',
  (opening) => {
    expect(castOf(`${opening} [attacked]c [the plan]x.`).actors).toMatchObject([{ name: 'Lund', kind: 'person' }])
  },
)
