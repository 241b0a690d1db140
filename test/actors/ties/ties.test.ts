import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/domain/actor.ts'
import { castOf } from '../cast-of.ts'

function tied(marked: string, tie: 'memberOf' | 'onBehalfOf'): string[] {
  const { actors, participants } = castOf(marked)
  const speaker: Actor = actors[participants[0]!.speaker!.actor]!
  return speaker[tie].map((index) => actors[index]!.name)
}

describe('ties between actors', () => {
  it('keep officials apart from their body and tie them to it', () => {
    const { actors, names } = castOf('[NATO officials]s [said]c [no]x.')
    expect(names).toEqual([['NATO officials']])
    expect(actors.map(({ name }) => name)).toEqual(['NATO officials', 'NATO'])
    expect(tied('[NATO officials]s [said]c [no]x.', 'memberOf')).toEqual(['NATO'])
  })
  it('are to no state or city without a name', () => {
    expect(tied('[The president of an independent state]s [said]c [no]x.', 'memberOf')).toEqual([])
    expect(tied('[The mayor of the capital city of Norland]s [said]c [no]x.', 'memberOf')).toEqual([])
  })
  it('tie officials to their country', () => {
    expect(tied('[Senior Norwegian officials]s [said]c [no]x.', 'memberOf')).toEqual(['Norway'])
  })
  it('tie nobody of a people to the state that is spoken of', () => {
    const marked =
      '[Houthi military spokesman Yahya Sarea]s [said]c [the Saudis would pay]x. [Saudi Arabia]s [said]c [no]x.'
    expect(tied(marked, 'onBehalfOf')).toEqual([])
  })
  it('tie who is called one of a party to its people', () => {
    const other = 'Democrats were scathing, and Republicans kept silent.'
    expect(tied(`[Ida Lund, the top Democrat on the panel,]s [said]c [no]x. ${other}`, 'memberOf')).toContain(
      'Democrats',
    )
    expect(tied(`[Republican senator Ida Lund]s [said]c [no]x. ${other}`, 'memberOf')).toContain('Republicans')
    expect(tied(`[Senator Ida Lund]s [said]c [no]x. ${other}`, 'memberOf')).not.toContain('Democrats')
  })
  it('tie a spokesperson to whom they speak for', () => {
    expect(tied('[Ida Lund, a spokeswoman for Northern Oil,]s [said]c [no]x.', 'onBehalfOf')).toEqual(['Northern Oil'])
    expect(
      tied('[Berg campaign spokesman Tom Wolf]s [said]c [no]x. The Berg campaign left.', 'onBehalfOf'),
    ).toHaveLength(1)
  })
  it('tie a spokesman whom nobody is said to have to the body that has just spoken', () => {
    const spokesman = 'It was told of at dawn and denied by noon. [spokesman Gao Ren]s [said]c [no]x.'
    expect(tied(`China's foreign ministry called. ${spokesman}`, 'onBehalfOf')).toEqual([])
    const spoken = `[China's foreign ministry]s [said]c [that the ship of its neighbour was in its own waters]x. ${spokesman}`
    const { actors, participants } = castOf(spoken)
    const tie = actors[participants[1]!.speaker!.actor]!.onBehalfOf.map((index) => actors[index]!.name)
    expect(tie).toEqual(['Chinese foreign ministry'])
  })
  it('tie a spokesman to the body of the noun that he is called by', () => {
    const marked = `[The border committee]s [denied]c [that any of its men had gone over the line that day]x. Norway and [Sweden]s [said]c [that they would keep the truce]x. [committee spokesman Tom Wolf]s [said]c [no]x.`
    const { actors, participants } = castOf(marked)
    const { onBehalfOf } = actors[participants[2]!.speaker!.actor]!
    expect(onBehalfOf.map((index) => actors[index]!.name)).toEqual(['border committee'])
  })
  it('tie a press secretary to whose he is, and a spokesman to the office-holder rather than the state', () => {
    expect(tied("[The governor's press secretary, Tom Wolf,]s [said]c [no]x.", 'onBehalfOf')).toEqual(['governor'])
    const spokesman = "[A spokesman for Argentina's president, Julio Paz,]s [said]c [no]x."
    expect(tied(spokesman, 'onBehalfOf')).toEqual(['Argentine president'])
  })
  it('do not tie a Foreign Ministry spokeswoman to another’s ministry', () => {
    const marked = `The ministry in Oslo waited. [Russia]s [urged]c [restraint]x. [Foreign Ministry spokeswoman Vera Lund]s [said]c [so]x. [The ministry]s [agreed]c [with it]x.`
    const { actors, participants } = castOf(marked)
    const { onBehalfOf } = actors[participants[1]!.speaker!.actor]!
    expect(onBehalfOf.map((index) => actors[index]!.name)).not.toContain('ministry')
  })
  it('tie a minister to the state that has just spoken, also where his words stand before his name', () => {
    const before = 'Poland and Hungary vetoed the plan. [Italy]s [urged]c [restraint]x.'
    const { actors } = castOf(`${before} [“Nobody can wait,”]x [said]c [Foreign Minister Chiara Bonetti]s.`)
    expect(actors.find(({ name }) => name === 'Chiara Bonetti')).toMatchObject({ country: 'IT' })
  })
  it('do not make anybody a member of several', () => {
    expect(tied('[Senators of both parties]s [said]c [no]x.', 'memberOf')).toEqual([])
  })
  it('tie a spokesman to the one for whom he has just spoken unnamed', () => {
    const marked = `[A spokesman for Anna Berg]s [said]c [that the harbour would be closed to all the ships of the north for good]x. It was late. [The spokesman, Tom Wolf,]s [said]c [no]x.`
    const { actors, participants } = castOf(marked)
    const named = actors[participants[1]!.speaker!.actor]!
    expect([named.name, ...named.onBehalfOf.map((index) => actors[index]!.name)]).toEqual(['Tom Wolf', 'Anna Berg'])
  })
  it('tie a spokesman of a government to the state in play', () => {
    expect(tied("Kenya's army left. [Government spokesman Tom Wolf]s [said]c [no]x.", 'onBehalfOf')).toEqual(['Kenya'])
  })
  it('leave whose they are out of their roles', () => {
    const { actors, participants } = castOf('Northern Oil met. [Its spokeswoman, Ida Lund,]s [said]c [no]x.')
    expect(actors[participants[0]!.speaker!.actor]!.roles).toEqual(['spokeswoman'])
  })
  it('tie those who help somebody to whom they help', () => {
    expect(tied('[Aides to Governor Ida Lund]s [said]c [no]x.', 'onBehalfOf')).toEqual(['Ida Lund'])
  })
  it('tie a minister to the state that the text has spoken of, and to nobody where there are two', () => {
    const minister = '[Foreign Minister Ivan Petric]s [said]c [it was an insult]x.'
    expect(tied(`Serbia's government left the talks. ${minister}`, 'memberOf')).toEqual(['Serbia'])
    expect(tied(`Serbia met Kosovo on Monday. ${minister}`, 'memberOf')).toEqual([])
  })
  it('do not tie those who have left their office', () => {
    expect(tied('Serbia left. [Former Prime Minister Ivan Petric]s [said]c [no]x.', 'memberOf')).toEqual([])
  })
  it('tie a ministry, and whoever is said to be a state’s, to the state', () => {
    expect(tied("Kenya's government met. [The interior ministry]s [said]c [no]x.", 'onBehalfOf')).toEqual(['Kenya'])
    const owned = 'Serbia met Kosovo. Serbia left early. [Its foreign minister, Ivan Petric,]s [said]c [no]x.'
    expect(tied(owned, 'memberOf')).toEqual(['Serbia'])
  })
  it('tie officials to a state that is in no table of countries', () => {
    const marked = `Vardania's parliament met. [Vardanian officials]s [said]c [no]x.`
    expect(tied(marked, 'memberOf')).toEqual(['Vardania'])
  })
  it('give a known body its country where an official is all that names it', () => {
    const body = castOf('[A State Department official]s [said]c [no]x.').actors[1]
    expect(body).toMatchObject({ name: 'State Department', country: 'US' })
    expect(castOf('[An African Union official]s [said]c [no]x.').actors[1]!.country).toBeNull()
  })
  it('take Georgia for the state whose senator is named, and New Mexico for no part of Mexico', () => {
    const { actors, participants } = castOf(
      '[Senator Amy Hale of Georgia]s [said]c [no]x. [Sen. Luis Ortega of New Mexico]s [said]c [yes]x.',
    )
    const [hale, ortega] = participants.map(({ speaker }) => actors[speaker!.actor]!)
    expect([hale!.country, hale!.memberOf, ortega!.country]).toEqual(['US', [], 'US'])
    expect(tied('[President Irakli Hale of Georgia]s [said]c [no]x.', 'memberOf')).toEqual(['Georgia'])
    expect(tied('[Leading New Mexico lawmakers]s [said]c [no]x.', 'memberOf')).toEqual([])
    expect(tied('[The New Mexican governor]s [said]c [no]x.', 'memberOf')).toEqual([])
    expect(castOf('[New Mexicans]s [said]c [no]x.').actors).toMatchObject([{ country: 'US' }])
    expect(tied('[North Carolina Democratic officials]s [said]c [no]x.', 'memberOf')).toEqual(['Democratic Party'])
  })
  it('do not make critics members of what they criticise', () => {
    expect(tied('[Critics of Norway]s [said]c [no]x.', 'memberOf')).toEqual([])
  })
})

it.each([
  'Voters cheered. [President Ann Lund]s [said]c [no]x. They look to the president for leadership.',
  '[Ann Lund]s [said]c [no]x. Lund is a candidate of the establishment.',
])('people without a body have no members: %s', (marked) => {
  expect(tied(marked, 'memberOf').filter((name) => /leadership|establishment/.test(name))).toEqual([])
})

it.each([
  'Paul Lund left. [Lund’s lawyer, Ann Pell,]s [said]c [he was innocent]x.',
  'Paul Lund left. [Ann Pell, an attorney for Lund,]s [said]c [he was innocent]x.',
  'Paul Lund left. [Lund’s campaign manager, Ann Pell,]s [said]c [he would be back]x.',
])('who acts for a person: %s', (marked) => {
  expect(tied(marked, 'onBehalfOf')).toEqual(['Paul Lund'])
})

it.each([
  ['The United States said it would wait. America is at ease. [Prime Minister Nawaz Berg]s [said]c [no]x.', 'US'],
  ['Japan said it would wait. Japanese ships left. [President Karl Berg]s [said]c [no]x.', 'JP'],
])('nobody holds an office that the state in question has not: %s', (marked, country) => {
  const { actors } = castOf(marked)
  expect(actors.find(({ name }) => name.endsWith('Berg'))!.country).not.toBe(country)
})

it('lawyers act for nobody with whom they work', () => {
  expect(tied('Ann Lund is ill. [Lawyers with Ann Lund]s [said]c [no]x.', 'onBehalfOf')).toEqual([])
})

it('nobody is tied to a party whose name is only a part of another’s', () => {
  expect(tied('[United Democratic Movement leader Ann Lund]s [said]c [no]x.', 'memberOf')).toEqual([])
  expect(tied('[Social Democratic Party chairman Karl Berg]s [said]c [no]x.', 'memberOf')).not.toContain(
    'Democratic Party',
  )
  expect(tied('[Democratic Party chairman Karl Berg]s [said]c [no]x.', 'memberOf')).toEqual(['Democratic Party'])
})

it('a ministry is of the state in whose capital it is', () => {
  const marked = 'China said it would build a base. [The foreign ministry in Berlin]s [disputed]c [this]x.'
  expect(castOf(marked).actors[0]).toMatchObject({ name: 'German foreign ministry', country: 'DE' })
})
