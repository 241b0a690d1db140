import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakersOf = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('both sides', () => {
  it('are the two states named most, in whatever words', () => {
    const before = 'Eritrea signed a truce with Ethiopia. Ethiopia kept it, and Eritrea did.'
    for (const words of ['Both sides', 'Neither side', 'Either side', 'Each side', 'The two sides'])
      expect(speakersOf(`${before} [${words}]s [wants]c [a confrontation]x.`)).toEqual(['Eritrea and Ethiopia'])
  })
  it('are the two who stand side by side, and not the mediator who is named as often', () => {
    expect(
      speakersOf(`Eritrea and Ethiopia met. The United Nations sent observers, and the United Nations paid.
Eritrea and Ethiopia signed. [Both sides]s [said]c [they would keep the truce]x.`),
    ).toEqual(['Eritrea and Ethiopia'])
  })
  it.each(['The two neighbours', 'Both capitals', 'The two rival governments', 'Both nations', 'The two delegations'])(
    'are called many things: %s',
    (words) => {
      const before = 'Kenya and Somalia argued. Ethiopia was silent. Kenya left early, and Somalia did.'
      expect(speakersOf(`${before} [${words}]s [want]c [peace]x.`)).toEqual(['Kenya and Somalia'])
    },
  )
  it('are those whose officials speak most, and not one in whose sentences *it* stands', () => {
    const before = `Ethiopia filled its dam. Egyptian officials had feared it. Sudan, which lies between, was silent. Egypt and
Ethiopia wrote letters.`
    expect(speakersOf(`${before} [Both governments]s [want]c [peace]x.`)).toEqual(['Ethiopia and Egypt'])
    const neighbours = 'Uganda and Tanzania said that they would leave it alone.'
    expect(
      speakersOf(`Kenya and Somalia argued. Kenya met Somalia in Oman. ${neighbours} [Both sides]s [want]c [peace]x.`),
    ).toEqual(['Kenya and Somalia'])
  })
  it('may be named behind a headline that speaks of them', () => {
    expect(speakersOf('[Both sides]s [want]c [peace]x\n\nKenya met Somalia. Kenya and Somalia had argued.')).toEqual([
      'Kenya and Somalia',
    ])
  })
  it('are no host of those who fight within a state', () => {
    const before = 'Yemen was calm. Yemen’s army waited. Yemen has two parliaments. They met in Jordan.'
    expect(speakersOf(`${before} Yemen was poor. [Both sides]s [want]c [peace]x.`)).toEqual(['both sides'])
  })
  it('are two companies where the noun says so', () => {
    expect(speakersOf('Halden Corp. sued Brightwater Inc. on Monday. [Both companies]s [said]c [no]x.')).toEqual([
      'Halden Corp. and Brightwater Inc.',
    ])
  })
  it('are one group without a name where the text leaves open who they are', () => {
    const { actors, names } = castOf(
      'The talks broke down. [Neither side]s [wants]c [a confrontation]x. A lawyer went home. [Each side]s [said]c [so]x.',
    )
    expect(names).toEqual([['both sides'], ['both sides']])
    expect(actors).toMatchObject([{ kind: 'group' }])
  })
  it('are not a state and its own ministry', () => {
    expect(
      speakersOf(`Azerbaijan sent troops. The Azerbaijani Defense Ministry spoke of shelling. The Azerbaijani Defense Ministry
called Azerbaijan calm. Armenia fell silent. [Both sides]s [said]c [they had lost men]x.`),
    ).not.toEqual(['Azerbaijan and Azerbaijani Defense Ministry'])
  })
  it.each([
    ['On Friday Ethiopia told Eritrea that [both sides]s [wanted]c [peace]x.', 'Ethiopia and Eritrea'],
    ['Ethiopia signed a pact with Eritrea. [Both countries]s [said]c [it would hold]x.', 'Ethiopia and Eritrea'],
    // One of them is a side of what the article is about: it is told of both.
    ['Oman told Uganda that [both sides]s [wanted]c [peace]x.', 'Kenya and Uganda'],
    ['Oman, by a call to Peru, urged [both sides]s to [accept]c [peace]x.', 'Kenya and Uganda'],
  ])('are those whom the sentence names, where it tells of two others: %s', (sentence, speakers) => {
    const before = 'Kenya met Uganda. Kenya and Uganda argued. Kenya and Uganda went home.'
    expect(speakersOf(`${before} ${sentence}`)).toEqual([speakers])
  })
})

describe('both', () => {
  it('parties are the two that were named together, and no one party', () => {
    const before = 'The National Union left. The Northern Party and the Farmers Party met on Sunday.'
    expect(speakersOf(`${before} [Both parties]s [rejected]c [the budget]x.`)).toEqual([
      'Northern Party and Farmers Party',
    ])
    const unnamed = 'The Orda party and the Homeland party both fielded candidates.'
    expect(speakersOf(`${unnamed} [Both parties]s [accepted]c [the result]x.`)).toEqual(['parties'])
  })
  it('candidates stay the same, whoever speaks in between', () => {
    const before = `Ann Lund met Paul Berg. Mr. Berg shook hands with Ms. Lund. Ms. Lund smiled, and so did Mr. Berg.
Karl Weil, a consultant, watched. Mr. Weil told Tom Holm, a pollster, of it.`
    expect(speakersOf(`${before} [Both candidates]s [promised]c [a debate]x.`)).toEqual(['Ann Lund and Paul Berg'])
  })
  it('leaders hold an office, and both men are men', () => {
    const before = 'President Ann Lund met Prime Minister Paul Berg. Karl Weil, a pollster, told Eva Holm of it.'
    expect(speakersOf(`${before} [Both leaders]s [promised]c [peace]x.`)).toEqual(['Ann Lund and Paul Berg'])
    expect(speakersOf(`${before} [Both women]s [laughed]c [at it]x.`)).toEqual(['Ann Lund and Eva Holm'])
  })
})

describe('both parties', () => {
  it.each(['Democrats and Republicans argued.', 'The Democratic Party argued. Republicans did not.'])(
    'are those of the United States where an article names them: %s',
    (before) => {
      const [speaker] = speakersOf(`${before} [Both parties]s [want]c [peace]x.`)
      expect(speaker).toMatch(/^Democrat.* and Republicans$/)
    },
  )
  it('are those whom the article leaves open where it names one of them', () => {
    expect(speakersOf('Republicans argued. [Both parties]s [want]c [peace]x.')).toEqual(['parties'])
  })
  it('are no member of one whom the article calls by it', () => {
    const before = 'Tom Wolf, a Democrat, spoke. The Democrat left. Republicans argued.'
    expect(speakersOf(`${before} [Both parties]s [want]c [peace]x.`)).toEqual(['parties'])
  })
})
