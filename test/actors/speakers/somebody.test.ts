import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const first = (marked: string) => castOf(marked).actors[0]!

describe('somebody without a name', () => {
  it.each([
    ['[More than a dozen mayors along the river]s [wrote]c [no]x.', 'mayors along the river'],
    ['[A small but vocal group of lawmakers]s [said]c [no]x.', 'lawmakers'],
    ["[A handful of the company's shareholders]s [said]c [no]x.", "company's shareholders"],
    ['[Current and former officials]s [said]c [no]x.', 'Current and former officials'],
    ['[Some in Vietnam]s [said]c [no]x.', 'Some in Vietnam'],
    ['Farmers met. [Many in the party]s [said]c [no]x.', 'Many in the party'],
    ['Ann Lund left. [Some in her party]s [said]c [no]x.', 'Some in Ann Lund’s party'],
    ['[Those closest to the mayor]s [said]c [no]x.', 'Those closest to the mayor'],
  ])('is a group by its own words: %s', (marked, name) => {
    expect(first(marked)).toMatchObject({ name, kind: 'group' })
  })
  it('goes by the name of what they are said to be: a group called so', () => {
    for (const called of ['called', 'known as', 'calling itself'])
      expect(
        castOf(`[The organisers, a small group ${called} Free Harbour,]s [said]c [no]x. [Free Harbour]s [left]c [it]x.`)
          .names,
      ).toEqual([['Free Harbour'], ['Free Harbour']])
  })
  it('of two states is of each', () => {
    expect(castOf('[American and European officials]s [said]c [no]x.').names[0]![0]).toBe(
      'American officials and European officials',
    )
  })
  it('is one of several people, of whom the text goes on to say he', () => {
    const { names, actors } = castOf(
      '[One of the three diplomats]s [said]c [that the talks would go on until spring at least]x. [He]s [asked]c [for more]x.',
    )
    expect(actors[0]!.kind).toBe('person')
    expect(names.map(([speaker]) => speaker)).toEqual(['One of the three diplomats', 'One of the three diplomats'])
    expect(first('[One of his aides]s [said]c [no]x.').kind).toBe('person')
    expect(first('[One of the companies]s [said]c [no]x.').kind).toBe('group')
  })
  it.each([
    ['A woman who gave her name as Tina,', 'Tina'],
    ['A trader surnamed Nong, who deals in jackfruit,', 'Nong'],
    ['The third, Gordon Pyle, a welder,', 'Gordon Pyle'],
    ['Rep. Leon Vang, DFL-St. Paul,', 'Leon Vang'],
    ['His rival, former University of Nebraska regent Dale Wentworth,', 'Dale Wentworth'],
  ])('goes by the name that the source gives: %s', (source, name) => {
    expect(first(`[${source}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'person' })
  })
  it('of an age is a person, the one spoken of just before', () => {
    const marked = 'Ormond Browne ran the mill for years. [The 75-year-old]s [said]c [no]x.'
    expect(first(marked)).toMatchObject({ name: 'Ormond Browne', kind: 'person' })
    expect(first(marked).roles).toEqual([])
  })
})

it.each([
  ['North Korea fired a missile. [The North]s [said]c [no]x.', 'North Korea'],
  ['Seoul, in South Korea, and North Korea met. [The South]s [said]c [no]x.', 'South Korea'],
  ['Australia’s parliament met. [The Government]s [said]c [no]x.', 'Australia'],
])('the North and the Government are states: %s', (marked, name) => {
  expect(first(marked)).toMatchObject({ name, kind: 'country' })
})

it.each([
  ['Gabon’s fisheries minister, Guy-Roland Mboumba,', 'Guy-Roland Mboumba'],
  ['Naama Or-Tzur', 'Naama Or-Tzur'],
])('a name has a hyphen behind a word that is an office or an *or*: %s', (source, name) => {
  expect(first(`[${source}]s [said]c [no]x.`)).toMatchObject({ name, kind: 'person' })
})

it.each([
  ['[Those]s who opposed the bridge [said]c [it was ugly]x.', 'Those who opposed the bridge'],
  ['[Those around him]s [say]c [he is tired]x.', 'Those around him'],
  ['[Those over 60]s [say]c [it is late]x.', 'Those over 60'],
])('those are called by what tells who they are: %s', (marked, name) => {
  expect(first(marked)).toMatchObject({ name, kind: 'group' })
})

it('an office goes by its letters before the name of who holds it', () => {
  expect(first('[The SGF, Lawan,]s [said]c [no]x.')).toMatchObject({ name: 'Lawan', kind: 'person' })
  expect(first('[The ONW, the union of the dockers,]s [said]c [no]x.').kind).not.toBe('person')
})

it.each([
  ['Later [Jammu]s [said]c [no]x.', 'Jammu'],
  ['[The East Sea]s [said]c [no]x.', 'East Sea'],
  ['[An Asian NATO]s [said]c [no]x.', 'Asian NATO'],
])('is a region, a sea or a body, and nobody: %s', (marked, name) => {
  expect(first(marked)).toMatchObject({ name, kind: 'organization' })
})
