import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

function speakerOf(marked: string) {
  const { actors, participants } = castOf(marked)
  const { name, kind, country, memberOf, onBehalfOf } = actors[participants.at(-1)!.speaker!.actor]!
  return { name, kind, country, of: [...memberOf, ...onBehalfOf].map((index) => actors[index]!.name) }
}

describe('a state that ISO has no code for', () => {
  it.each(['Somaliland', 'Abkhazia', 'Transnistria', 'Yugoslavia', 'East Germany'])('acts as one: %s', (name) => {
    const marked = `Russia left. [${name}]s [said]c [it was free]x.`
    expect(speakerOf(marked)).toMatchObject({ name, kind: 'country', country: null })
    expect(speakerOf(marked.replace(name, `${name}’s government`)).name).toBe(name)
  })
  it.each([
    ['[Abkhaz Foreign Minister Astan Kvit]s', 'Abkhazia'],
    ['[The Soviet foreign minister, Pavel Orlin,]s', 'Soviet Union'],
    ['[East German Prime Minister Karl Voss]s', 'East Germany'],
    ['[Foreign Minister Ayan Warsame of Somaliland]s', 'Somaliland'],
    ['[The Karabakh defence ministry]s', 'Nagorno-Karabakh'],
  ])('has ministers of its own, also where another one is in play: %s', (source, state) => {
    const marked = `Russia’s government waited. Russia was ready. ${source} [said]c [it was free]x.`
    expect(speakerOf(marked)).toMatchObject({ country: null, of: [state] })
  })
})

describe('a state that no table knows', () => {
  const lead = 'Tessaly warned Marovia. Tessaly’s foreign minister said that Russia was ready.'
  it.each([
    ['[Marovian Defence Minister Lena Orsic]s', 'Marovia'],
    ['[The Marovian Defence Minister, Lena Orsic,]s', 'Marovia'],
    ['[Prime Minister Lena Orsic of Marovia]s', 'Marovia'],
    ['[The prime minister of Marovia, Lena Orsic,]s', 'Marovia'],
    ['[The Marovian army]s', 'Marovia'],
    ['[Tessaly’s army]s', 'Tessaly'],
  ])('is tied to its own: %s', (source, state) => {
    const border = 'The border with Marovia is long. The Marovian parliament met.'
    const marked = `${lead} ${border} ${source} [said]c [it was nothing]x.`
    expect(speakerOf(marked).of).toEqual([state])
  })
  it.each([
    'Troops left. Ostravia’s ambassador to Vardania left. [Vardania]s [said]c [no]x.',
    'Ostravia closed its border with Vardania. [Vardania]s [said]c [no]x.',
    'It rained in neighbouring Vardania. The government of Vardania left. [Vardania]s [said]c [no]x.',
    'The prime minister of Vardania left. [Vardania]s [said]c [no]x.',
    'Vardania and Ostravia met. Vardania’s president left. Both countries waited. [Vardania]s [said]c [no]x.',
    'Vardania’s president met the government of Vardania. [Vardania]s [said]c [no]x.',
  ])('is told by what only states have: %s', (marked) => {
    expect(speakerOf(marked)).toMatchObject({ name: 'Vardania', kind: 'country', country: null })
  })
  it.each([
    'Exden’s president left. Few believe in Exden. [Exden]s [said]c [no]x.',
    'Karl Exden met his minister. Exden’s foreign minister left. [Exden]s [said]c [no]x.',
    'Mr. Exden left. Exden’s prime minister left. [Exden]s [said]c [no]x.',
    'Alberta’s environment minister left. [Alberta]s [said]c [no]x.',
    'It rained in neighbouring Exden. The vice chancellor of Exden left. [Exden]s [said]c [no]x.',
    'Labour’s foreign minister left. [Labour]s [said]c [no]x.',
    'Choi Mi-ran left. Choi’s prime minister left. [Choi]s [said]c [no]x.',
  ])('is no company, person or province: %s', (marked) => {
    expect(speakerOf(marked).kind).not.toBe('country')
  })
  it('may be a part of a land, and be meant by its people and its side', () => {
    const upper = 'The foreign minister of Upper Karsland left. [Upper Karsland]s [said]c [no]x.'
    expect(speakerOf(upper)).toMatchObject({ name: 'Upper Karsland', kind: 'country' })
    const people = 'The Vardanian parliament met. Vardania was calm. [The Vardanians]s [want]c [peace]x.'
    expect(speakerOf(people).name).toBe('Vardania')
    expect(speakerOf(people.replace('The Vardanians]s [want', 'The Vardanian side]s [said')).name).toBe('Vardania')
  })
  it('is one of both governments', () => {
    const marked =
      'Vardania and Ostravia met. Vardania’s prime minister greeted Ostravia. Oslo was the place. [Both governments]s [said]c [no]x.'
    expect(speakerOf(marked).name).toBe('Vardania and Ostravia')
  })
  it('is not another one where nothing tells which one it is', () => {
    const marked = 'Russia waited. [Marovian Foreign Minister Lena Orsic]s [said]c [no]x.'
    expect(speakerOf(marked)).toMatchObject({ country: null, of: [] })
  })
})

it('one that nobody acts for is a place', () => {
  const marked = 'They fought over Abkhazia. Armenia met Russia in Abkhazia. [Both sides]s [said]c [no]x.'
  expect(speakerOf(marked).name).toBe('Armenia and Russia')
})

it('who governs a part of a state does not govern the whole', () => {
  const marked = 'Canada waited. [Quebec Environment Minister Luc Roy]s [said]c [no]x.'
  expect(speakerOf(marked)).toMatchObject({ country: 'CA', of: [] })
})
