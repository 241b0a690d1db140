import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speaker = (marked: string) => castOf(marked).names[0]![0]
const speakers = (marked: string) => castOf(marked).names.map(([name]) => name)

describe('a source that describes and names', () => {
  it.each([
    ['A spokesperson for the harbour ministry, Fang Lihua,', 'Fang Lihua'],
    ['The journalist who posted the video, Pankaj Rai,', 'Pankaj Rai'],
    ['One of them, Gov. Martha Pruett of Oklahoma,', 'Martha Pruett'],
    ['Its director, retired Vice-Admiral Luis Peralta,', 'Luis Peralta'],
    ['The director of the bridge office, Dr Hester Valk,', 'Hester Valk'],
    ['A 34-year-old farmer named Rustam Nazarov', 'Rustam Nazarov'],
    ['A 61-year-old Jamaican named Orville Prendergast', 'Orville Prendergast'],
    ['The group’s coordinator, a biologist named Teresa Quiroga,', 'Teresa Quiroga'],
    ['One of the witnesses, a 22-year-old barista named Tess Holloway,', 'Tess Holloway'],
    ['A spokeswoman for the attorney general, Carla Nunn,', 'Carla Nunn'],
    ['A spokesman for Argentina’s president, Julio Paz,', 'Julio Paz'],
    ['The Pole, Ludwik Szreder,', 'Ludwik Szreder'],
    ['Her running mate — Indiana Gov. Tom Wolf —', 'Tom Wolf'],
    ['A retired mail carrier named Gordon Thiessen', 'Gordon Thiessen'],
    ['A woman from Richmond Hill, who gave her name as Tina Crews and who sat through it,', 'Tina Crews'],
    ['A cook who worked in the camp and gave his name as Rahim', 'Rahim'],
    ['The man, whose name is Orval Teeter and who is 83,', 'Orval Teeter'],
    ['Karl Lund, the secretary of health and human services,', 'Karl Lund'],
    ['A pupil named Bo', 'Bo'],
    ['A man who calls himself Abu Talha', 'Abu Talha'],
    ['A smuggler known as El Chino', 'El Chino'],
    ['The website, Plain Ledger,', 'Plain Ledger'],
    ['The leader of the main opposition party, Clann Nua, Declan Hough,', 'Declan Hough'],
    ['A third, Daniel Berg,', 'Daniel Berg'],
    ['Tom Wolf, the head of a broker for farmers and fishermen,', 'Tom Wolf'],
    ['A commission of retired judges and doctors', 'commission of retired judges and doctors'],
    ['The harbour ministry, whose chief, Fang Lihua, is ill,', 'harbour ministry'],
    ['A suit filed by a lawyer, Tom Wolf,', 'suit'],
    ['A source close to the president, General Tom Wolf,', 'source close to the president'],
    ['Harbour spokesman the Rev. Tom Wolf', 'Tom Wolf'],
    ['Acme Mills chief executive Ian Read', 'Ian Read'],
    ['Its chairman, Rex Early, a farmer,', 'Rex Early'],
    ['No county', 'counties'],
    ['Neither church', 'churches'],
    ['No other country', 'other countries'],
    ['None of the stations', 'stations'],
    ['The contractor, Uniclean Services of Connecticut,', 'Uniclean Services of Connecticut'],
    ['The lawyers’ employer, the Legal Help Trust,', 'Legal Help Trust'],
  ])('is who bears the name: “%s”', (source, name) => {
    expect(speaker(`[${source}]s [said]c [the talks were over]x.`)).toBe(name)
  })
  it('is the website that the text has named by its address', () => {
    expect(speakers('[Znak.ru]s [reported]c [a blast]x. [The website]s [said]c [no]x.')).toEqual(['Znak.ru', 'Znak.ru'])
  })
  it('is no day on which it came out', () => {
    expect(speaker('[A May 3, 2020 Harbour Board report]s [said]c [no]x.')).toBe('2020 Harbour Board report')
  })
  it('are two where many act with somebody', () => {
    const marked = '[Joan Sherry of the Harbour Party and 78 co-petitioners]s [asked]c [for a ruling]x.'
    expect(speaker(marked)).toBe('Joan Sherry and 78 co-petitioners')
  })
  it('is not whose campaign it is', () => {
    const marked = '[The campaign of the Republican nominee, Gov. Bradford Nye of Michigan,]s [said]c [no]x.'
    expect(speaker(marked)).toBe('Nye campaign')
  })
  it('is not the town that somebody is of or in', () => {
    expect(speaker('Rep. Karl Pollack of Huron, [a Democrat who voted for the ban]s, [said]c [no]x.')).toBe(
      'Karl Pollack',
    )
    expect(speaker('In Bangor, [a postal carrier named Earl Thibodeau]s [said]c [no]x.')).toBe('Earl Thibodeau')
  })
  it('leaves the offices of those for whom somebody speaks to them', () => {
    const { actors } = castOf('[A spokeswoman for the attorney general, Carla Nunn,]s [declined]c [to comment]x.')
    expect(actors).toContainEqual(expect.objectContaining({ name: 'Carla Nunn', roles: ['spokeswoman'] }))
  })
  it('is not who is named to an office', () => {
    const { actors } = castOf('The president named Tom Wolf his adviser. [Wolf]s [said]c [he was proud]x.')
    expect(actors[0]!.roles).toEqual([])
  })
  it('is not who is the subject of what follows', () => {
    const marked = 'Ann Gilad rang. According [to]c [a diplomat with knowledge of it]s, [Gilad asked for the plans]x.'
    expect(speaker(marked)).toBe('diplomat with knowledge of it')
  })
  it('is no one of several whom it names as examples', () => {
    expect(speaker('[Critics of the bridge, like Paul Berg,]s [said]c [it was too dear]x.')).toBe(
      'Critics of the bridge',
    )
  })
  it('is who speaks in a clause without a relative pronoun, not what was said', () => {
    expect(speaker('Cairo warned of a drought, a claim [Ethiopian officials]s [dismiss]c [as alarmist]x.')).toBe(
      'Ethiopian officials',
    )
  })
  it('is known by what described it from then on', () => {
    const marked =
      '[The registrar of the court, Martha Lund,]s [said]c [the file was lost]x. [She]s [blamed]c [the archive]x.'
    expect(speakers(marked)).toEqual(['Martha Lund', 'Martha Lund'])
  })
})

describe('a name in a source', () => {
  it('is found without its Arabic article', () => {
    const marked = 'Yahya al-Mutahar was in Aden. [Mutahar]s [said]c [the port was open]x.'
    expect(speaker(marked)).toBe('Yahya al-Mutahar')
  })
  it('is found by a family name that stands first, behind a title', () => {
    const marked = 'Zhong Weiqi runs the port. [Mr. Zhong]s [said]c [it was open]x. The dockers like Mr. Zhong.'
    expect(speaker(marked)).toBe('Zhong Weiqi')
  })
  it('is found behind a title without its full stop', () => {
    const marked = 'Brian Hebble leads the council. [Coun Hebble]s [said]c [the bins were full]x.'
    expect(speaker(marked)).toBe('Brian Hebble')
  })
  it.each([
    ['Donnelly, who had been ill,', 'Paige Donnelly', 'Paige Donnelly left early.'],
    ['Hanks, who spoke on Friday,', 'Lowell Hanks', 'Lowell Hanks came to Oslo on Monday.'],
    ['The WHO', 'World Health Organization', 'The World Health Organization (WHO) met.'],
  ])('is found where the tagger takes it for another word: “%s”', (source, name, before) => {
    expect(speaker(`${before} [${source}]s [said]c [the harbour was closed]x.`)).toBe(name)
  })
  it('may be a people’s adjective behind a given name', () => {
    expect(speaker('[Mark Cuban, the owner of the club,]s [said]c [the bridge was closed]x.')).toBe('Mark Cuban')
  })
  it('ends before the verb of a headline in capitals', () => {
    const marked = '[Lindgren]s [Rejects]c [Harbour Toll]x\n\nAnna Lindgren rejected the toll on Friday.'
    expect(speaker(marked)).toBe('Anna Lindgren')
  })
})

describe('first persons in what somebody is quoted as saying', () => {
  it('are the one who is only named behind the quotation', () => {
    expect(speakers('“[I]s [hope]c [the bridge stays]x,” [said]c [Anna Berg]s.')).toContain('Anna Berg')
  })
})

describe('two who are meant together', () => {
  it('are those of whom the text has just spoken', () => {
    const marked = 'Anna Wolf met Peter Berg in Oslo on Friday. [Both]s [want]c [the bridge to stay]x.'
    expect(speaker(marked)).toBe('Anna Wolf and Peter Berg')
  })
  it('are countries where the noun says so', () => {
    const marked = 'Norway and Iceland met in Oslo on Friday. [The two countries]s [want]c [the quota to stay]x.'
    expect(speaker(marked)).toBe('Norway and Iceland')
  })
  it('are the sides of the whole article, not who mediates between them', () => {
    const marked =
      'Norway and Iceland fell out over mackerel in May. Norway left the talks, and Iceland sent ships. ' +
      'The European Union offered to mediate, and Malta will be host. [Both governments]s [want]c [a quota]x.'
    expect(speaker(marked)).toBe('Norway and Iceland')
  })
})

describe('a source that counts', () => {
  it.each([
    ['A group of governors', 'governors'],
    ['Half of the farmers in Ohio', 'farmers in Ohio'],
  ])('is those who are counted: “%s”', (source, name) => {
    const { actors, participants } = castOf(`[${source}]s [said]c [the talks were over]x.`)
    expect(actors[participants[0]!.speaker!.actor]).toMatchObject({ name, kind: 'group' })
  })
})

describe('a person’s office', () => {
  it('is one by whatever name the person goes', () => {
    const marked =
      'Prime Minister Hiroaki Tokuda was in Oslo. [Tokuda’s office]s [said]c [the talks were over]x. [His office]s [denied]c [a quarrel]x.'
    expect(speakers(marked)).toEqual(['Hiroaki Tokuda’s office', 'Hiroaki Tokuda’s office'])
  })
})

describe('a body of a name that several countries have', () => {
  const country = (marked: string) => {
    const { actors, participants } = castOf(marked)
    return actors[participants[0]!.speaker!.actor]!.country
  }
  it('is of none where the article speaks of other countries', () => {
    expect(country('Argentina waits. [Congress]s [rejected]c [the budget]x on Friday.')).toBeNull()
  })
  it('is the likeliest where the article speaks of none', () => {
    expect(country('[Congress]s [rejected]c [the budget]x on Friday.')).toBe('US')
  })
})

describe('a claim by a noun without a source', () => {
  it('is the subject’s of its verb', () => {
    expect(speaker('Anna Berg revived a [proposal]c [to close the bridge]x on Friday.')).toBe('Anna Berg')
  })
  it('is not the subject’s who rejects it', () => {
    expect(speaker('Anna Berg rejected a [proposal]c [to close the bridge]x on Friday.')).toBe('(none)')
  })
})

it('who is asked between his name and its verb is not the one who asks', () => {
  const marked = 'Ann Vogel, [asked]c [whether she would go]x, said no.'
  expect(castOf(marked, ['question']).names[0]![0]).toBe('(none)')
})

describe('a name that a source ends in', () => {
  it.each([
    ['House Ethics Committee ranking Democrat Elijah Trask', 'Elijah Trask'],
    ['Sanders aide Jeff Weaver', 'Jeff Weaver'],
  ])('is the speaker’s: %s', (source, name) => {
    expect(speakers(`[${source}]s [said]c [the hearing was over]x.`)).toEqual([name])
  })
  it.each(['Friends of Elijah Trask', 'Polls on Elijah Trask', 'Voters in Ohio against Elijah Trask'])(
    'is that of another behind a word that links the two: %s',
    (source) => {
      expect(speakers(`[${source}]s [said]c [the hearing was over]x.`)).not.toContain('Elijah Trask')
    },
  )
})

it.each([
  ['[The wall Paul Berg]s [wants]c [would cost billions]x.', 'Paul Berg'],
  ['[The amount Ann Lund]s apparently [promised]c was [$5 million]x.', 'Ann Lund'],
])('who wants a thing is no part of it: %s', (marked, name) => {
  const { names, mentions, actors } = castOf(marked)
  expect(names[0]![0]).toBe(name)
  expect(mentions.map(({ start, end }) => marked.replace('[', '').slice(start, end))).toEqual([actors[0]!.name])
})

describe('a source that an agency’s dateline opens', () => {
  it('is who stands behind the dateline', () => {
    expect(speaker('[NEW DELHI, Aug 12 (IANS) The Jan Vikas Party]s [accused]c [the court of bias]x.')).toBe(
      'Jan Vikas Party',
    )
  })
})

it('whose mother somebody is does not speak with her', () => {
  const { names } = castOf('[Baloch and Waseem’s mother, Anwar,]s [said]c [he was innocent]x.')
  expect(names.map(([speaker]) => speaker)).toEqual(['Anwar'])
})
