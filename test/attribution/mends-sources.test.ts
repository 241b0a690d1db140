import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)

describe('the source of a claim', () => {
  test('ends before a sum that it tells of', () => {
    const found = claim(
      'The order allows him to pull funding from other places: potentially, according to the Herald, US$3.6 billion from a construction budget, $2.5 billion from drug programs.',
      'accord',
    )
    expect(found!.source).toBe('the Herald')
  })

  test('stands between “with” and a participle', () => {
    const found = claim(
      'Members of the party criticised the plan, with Senator Paul Holm, a Democrat from Oregon, calling it a disgrace.',
      'call',
    )
    expect(found!.source).toBe('Senator Paul Holm, a Democrat from Oregon')
  })

  test('is a pronoun too that others are joined to', () => {
    const found = claim(
      'Reporters waited. He and a half-dozen other senators said the mayor explored several ways.',
      'say',
    )
    expect(found!.source).toBe('He and a half-dozen other senators')
  })

  test.each([
    [
      'More than a dozen mayors along the river wrote that the dam must be opened.',
      'More than a dozen mayors along the river',
    ],
    ['As many as 40 of the delegates threatened to walk out.', 'As many as 40 of the delegates'],
    ['No fewer than six former generals urged the king to abdicate.', 'No fewer than six former generals'],
    ['Fewer than half of the members said they trusted the board.', 'Fewer than half of the members'],
    ['Current and former officials said the server had been hacked.', 'Current and former officials'],
    ['Newly elected Senator Ann Lund said she would not vote.', 'Newly elected Senator Ann Lund'],
    ['The bill failed after then-Secretary Paul Berg said it was illegal.', 'then-Secretary Paul Berg'],
    [
      'Many of the farmers who had blocked the roads insisted that the tariff be lifted.',
      'Many of the farmers who had blocked the roads',
    ],
    ["Tuesday's results show that the party is split.", "Tuesday's results"],
  ])('begins with the first word of its phrase: %s', (sentence, source) => {
    expect(read(sentence)[0]!.source).toBe(source)
  })

  test.each([
    [
      'The move has also been condemned by the island council, the ferry union and a number of fishing towns.',
      'the island council, the ferry union and a number of fishing towns',
    ],
    [
      'The deal was rejected by an overwhelming number of developing nations.',
      'an overwhelming number of developing nations',
    ],
    ['The deal was rejected by the ferry union, the minister said.', 'the ferry union'],
  ])('is all who did what a passive says: %s', (sentence, source) => {
    expect(read(sentence).find(({ cue }) => /condemned|rejected/.test(cue))!.source).toBe(source)
  })

  test.each([
    ['Lund did not at any point on Thursday rule out a sale.', 'rule', 'Lund'],
    ['The senator never in two days of talks accepted the offer.', 'accept', 'The senator'],
    ['Neither did the senator endorse the plan.', 'endorse', 'the senator'],
    ['The plan was described as reckless by Ann Moore, and she left the hall.', 'describe', 'Ann Moore'],
  ])('has nothing of what turns or follows its verb: %s', (sentence, lemma, source) => {
    expect(claim(sentence, lemma)).toMatchObject({ source })
  })

  test.each([
    [
      'Ms. Holm backed the plan, calling it "the least bad option," while Rep. Tomas Villa, a Democrat whose district borders the lake, said he would vote against it.',
      'Rep. Tomas Villa, a Democrat whose district borders the lake',
    ],
    [
      'She called it “the least bad option”, and the party’s Mr. Villa, who farms there, said he would vote against it.',
      'the party’s Mr. Villa, who farms there',
    ],
  ])('begins behind words in quotation marks that a clause follows: %s', (sentence, source) => {
    expect(claim(sentence, 'say')!.source).toBe(source)
  })

  test('stands behind what a thing is taken for', () => {
    expect(claim('The mines are regarded as illegal by much of the international community.', 'regard')).toMatchObject({
      source: 'much of the international community',
      content: ['The mines', 'as illegal'],
    })
    const rejected = claim(
      'Lund’s party claims victory in the vote, which was rejected as a “farce” by Prime Minister Marsh.',
      'reject',
    )
    expect(rejected!.content.at(-1)).toBe('as a “farce”')
  })

  test('of a participle behind a comma is whoever did it, and its content the noun before', () => {
    const labelled = claim('The bill, called a disgrace by critics, passed on Monday.', 'call')!
    expect(labelled).toMatchObject({ source: 'critics', content: ['The bill', 'a disgrace'] })
    const text = 'Norland approved the building of 780 homes in the valley, ordered last Monday by Prime Minister Lund.'
    expect(claim(text, 'order')).toMatchObject({
      source: 'Prime Minister Lund',
      content: ['the building of 780 homes in the valley'],
    })
  })

  test('is not who is accused by name in what it claims', () => {
    const text =
      'The union wanted tighter rules for insurance companies claiming that the companies have been abusing their power.'
    expect(claim(text, 'claim')!.source).toBe('The union')
  })

  test.each([
    ['Earlier Thursday opposition candidate Ann Lund said prices had risen.', 'say', 'opposition candidate Ann Lund'],
    ['The Herald understands Norland refused to take the group.', 'refuse', 'Norland'],
    [
      'Several sources verified the arrival, but it has not been confirmed whether the boat arrived in the harbour.',
      'confirm',
      null,
    ],
    [
      'The mayor was asked for details on the deal by opposition spokesman Richard Lund.',
      'ask',
      'opposition spokesman Richard Lund',
    ],
  ])('is whose clause it is: %s', (sentence, lemma, source) => expect(claim(sentence, lemma)!.source).toBe(source))

  test('is who is quoted as saying so', () => {
    const text =
      '"Amnesty has made a baseless accusation," Reuters quoted justice minister Alice Rajao as saying on Wednesday.'
    expect(read(text).find(({ cue }) => cue === 'saying')!.source).toBe('justice minister Alice Rajao')
  })

  test('is a name with its first word, whatever its class', () => {
    const text = 'United Nations envoy Paul Lund on Monday urged Sudland to "halt and reverse" its decision.'
    expect(claim(text, 'urge')!.source).toBe('United Nations envoy Paul Lund')
  })

  test('is a name with its foreign particle', () => {
    const text =
      'The US embassy in Dar es Salaam said that “irregularities raise serious doubts about the credibility of the count as well as concerns about freedom”.'
    expect(read(text).map(({ source }) => source)).toEqual(['The US embassy in Dar es Salaam'])
  })
})

describe('the content of a claim', () => {
  test('is what was done a month ago, and not the month', () => {
    const text = 'The vote came on one of the 22 bills that Lund vetoed a month ago because he was upset.'
    expect(claim(text, 'veto')!.content).toEqual(['the 22 bills'])
  })

  test.each([
    [
      'It is understood an asylum boat had arrived in Darwin on Tuesday.',
      'understand',
      'an asylum boat had arrived in Darwin on Tuesday',
    ],
    [
      'The draft text replaced its commitment to “phase out” coal with a pledge to wind down the world’s use of oil.',
      'commitment',
      'to “phase out” coal',
    ],
    [
      'Norland said it had proof backing its accusations that members of groups like the Armed Forces of Valdia, RAV, and the National Army, NLA, are hiding in the jungle.',
      'say',
      'it had proof backing its accusations that members of groups like the Armed Forces of Valdia, RAV, and the National Army, NLA, are hiding in the jungle',
    ],
  ])('is no more and no less than what is claimed: %s', (sentence, lemma, content) => {
    expect(claim(sentence, lemma)!.content).toEqual([content])
  })

  test('goes on to all that is asked for', () => {
    const deeds = 'the countries to stop forming groups in the strait, and stop harming regional peace and stability'
    expect(claim(`He urged ${deeds}.`, 'urge')!.content).toEqual([deeds])
  })

  test('is a clause with its verb', () => {
    const text =
      'Lund insisted his party was working to "give Norland hope" as he launched into a late evening speech extolling the bill’s budget cuts.'
    expect(claim(text, 'insist')!.content[0]).toContain('his party was working')
  })

  test('is what was agreed on for the first time', () => {
    const text = 'In July, the 28-member bloc agreed for the first time on broad sanctions against the port.'
    expect(claim(text, 'agree')!.cue).toBe('agreed')
  })

  test.each([
    [
      'The mission has endorsed the conduct of the poll saying it was conducted in a regular manner.',
      'endorse',
      'the conduct of the poll',
    ],
    [
      'After the Duma recognized the independence of Valdia and Korvia, the Northern Union, Sudland and several other countries imposed sanctions.',
      'recognize',
      'the independence of Valdia and Korvia',
    ],
  ])('ends before what follows: %s', (sentence, lemma, content) => {
    expect(claim(sentence, lemma)!.content).toEqual([content])
  })
})

test('a sentence has a whole noun phrase before its first verb', () => {
  const found = read('Widow of murdered Norland journalist demands justice at summit')
  expect(found.find(({ cueLemma }) => cueLemma === 'demand')!.source).toBe('Widow of murdered Norland journalist')
  const own = read('Approval of the ferry committee’s recommendation that the port be closed is expected on Monday.')
  expect(own.find(({ cueLemma }) => cueLemma === 'recommendation')!.source).toBe('the ferry committee’s')
})

test('how it is known that somebody acts is no part of who it is', () => {
  const found = read('The bank and other lenders reportedly believe the minister ordered the sale.')
  expect(found[0]).toMatchObject({ source: 'The bank and other lenders', hedged: true })
})

test('a name behind an office is who holds it', () => {
  const found = read('According to the Oslo mayor, Ann Lund, over the weekend, police were searching two flats.')
  expect(found[0]).toMatchObject({
    source: 'the Oslo mayor, Ann Lund',
    content: ['over the weekend, police were searching two flats'],
  })
  const two = read('According to the mayor, Ann Lund and Per Holm were at the port.')
  expect(two[0]!.source).toBe('the mayor')
})

test.each([
  ['Lind called the inquiry a “ruse”, and on Twitter referred to the vote as “The Great Hoax”.', 'refer', 'Lind'],
  ['Kyiv has offered coal to the city at no cost, and on Wednesday repeated the offer.', 'repeat', 'Kyiv'],
  ['Police in Austin, Texas said two men were held.', 'say', 'Police in Austin, Texas'],
  [
    'The Parliament of New South Wales (NSW), Australia voted to pass the bill.',
    'vote',
    'The Parliament of New South Wales (NSW), Australia',
  ],
  ['This week in Geneva, Russia said it would leave the pact.', 'say', 'Russia'],
  ['After talks in Paris, France rejected the plan.', 'reject', 'France'],
  [
    'Karl Lund, Lord Holm, the president of the court decided that the order was void.',
    'decide',
    'Karl Lund, Lord Holm, the president of the court',
  ],
  ['Mrs. Marsh, these people said, would be open to a truce.', 'say', 'these people'],
  [
    'Rates have been as high as 90%, and averaged around 50% according to WHO’s statistics.',
    'accord',
    'WHO’s statistics',
  ],
])('who speaks: %s', (text, lemma, source) => {
  expect(read(text).find(({ cueLemma }) => cueLemma === lemma)!.source).toBe(source)
})

test('a document that is told by its day goes on behind the year', () => {
  const found = read('According to a March 14, 2019 NATO press release, Norland spent a third of its budget on arms.')
  expect(found[0]).toMatchObject({
    source: 'a March 14, 2019 NATO press release',
    content: ['Norland spent a third of its budget on arms'],
  })
})

test('who told it stands before what was told', () => {
  const found = read(
    'At noon Lind flew to the coast. In a meeting that day he was told by Harbour Minister Ola Marsh of “presumably forty people under the ice”.',
  )
  expect(found.find(({ cueLemma }) => cueLemma === 'tell')).toMatchObject({
    source: 'Harbour Minister Ola Marsh',
    content: ['of “presumably forty people under the ice”'],
  })
})

test('with one who says so and another who says something else', () => {
  const found = read(
    'Deputies attacked the inquiry, with Ola Lind of Tromsen calling the probe “biased” and Per Holm of Bergen calling the process “a coup”.',
  )
  expect(found.slice(1)).toMatchObject([
    { source: 'Ola Lind of Tromsen', content: ['the probe “biased”'] },
    { source: 'Per Holm of Bergen', content: ['the process “a coup”'], parent: null },
  ])
})

test('who says so is who did what a passive tells', () => {
  const found = read('The results were described by Lund as a “historic mandate”, saying he intends to leave the bloc.')
  expect(found.find(({ cueLemma }) => cueLemma === 'say')!.source).toBe('Lund')
  const nominal = read(
    'The Kremlin rejected calls by Norland to withdraw its troops, saying Russia was free to move them.',
  )
  expect(nominal.find(({ cueLemma }) => cueLemma === 'say')!.source).toBe('The Kremlin')
})

test.each([
  ['There have been numerous complaints about the harbour board.', 'complaint', null],
  ['Several complaints about the mayor reached the council.', 'complaint', null],
  ['A heat warning that temperatures would reach 40 was in force.', 'warning', null],
  ['A government warning that rivers would rise was ignored.', 'warning', 'A government'],
])('is nobody where a noun is only counted or of a kind: %s', (text, lemma, source) =>
  expect(claim(text, lemma)!.source).toBe(source),
)

test('who answers others’ calls is not who calls', () => {
  const found = read('Lund rejects calls for second vote\n\nMayor Eva Lund spoke on Monday.')
  expect(found.find(({ cueLemma }) => cueLemma === 'call')?.source ?? null).toBeNull()
  expect(found.find(({ cueLemma }) => cueLemma === 'reject')!.source).toBe('Lund')
})

describe('what a body says in a relative clause', () => {
  test.each([
    ['The move angered Egypt, which rejected the plan.', 'reject'],
    ['The move angered Egypt, which accused Sudan of theft.', 'accuse'],
    ['It angered the union, which called the plan a disgrace.', 'call'],
    ['The move angered Egypt, which called it a breach of law and asked the council to intervene.', 'ask'],
  ])('is its own: %s', (sentence, lemma) =>
    expect(claim(sentence, lemma)).toMatchObject({ source: expect.stringMatching(/^(Egypt|the union)$/) }),
  )
})

test.each(['Black', 'Long', 'Major'])(
  'a surname that is another word too is who speaks behind a quotation: %s',
  (name) => {
    const text = `“It would be a mistake for the council,” ${name} said, pointing to the vote. “I am sure.”`
    expect(claim(text, 'say')).toMatchObject({ source: name, cue: 'said' })
  },
)

test.each([
  ['The Harbour Ministry has, in a statement, called on drivers to slow down.', 'call', 'The Harbour Ministry'],
  ['The company had, by Friday, denied the reports.', 'deny', 'The company'],
])('ends before an auxiliary that an insertion parts from its verb: %s', (text, lemma, source) =>
  expect(claim(text, lemma)!.source).toBe(source),
)

describe('of what a senator goes on to say', () => {
  const found = read(
    'State Senator Ann Spearman remarked, "It has been a long, hard fight. I am starting to see some of the fruits of not just my labor, but the labor of others," ' +
      'further remarking, "Women have had enough." She was first elected in 2012.',
  )
  test('is no adverb', () => expect(found.map(({ source }) => source)).toEqual(['State Senator Ann Spearman', null]))
  test('comes behind the whole quotation', () =>
    expect(found[0]!.content).toEqual([
      '"It has been a long, hard fight. I am starting to see some of the fruits of not just my labor, but the labor of others,"',
    ]))
})

test('a cue ends before the subject of what was said', () => {
  const found = claim('The ministry indicated no additional vehicles were involved.', 'indicate')!
  expect(found).toMatchObject({ cue: 'indicated', content: ['no additional vehicles were involved'] })
})

test('a cue ends before what its preposition brings in', () => {
  const found = claim('The central bank warned of inflation in the north.', 'warn')!
  expect(found).toMatchObject({ cue: 'warned of', content: ['inflation in the north'] })
})

describe('behind where or when somebody speaks', () => {
  test.each([
    ['On live television Lund attacked the plan to rename the bay.', 'attack', 'Lund'],
    ['By telephone Holm told the paper that he was safe.', 'tell', 'Holm'],
    ['On state radio singer Anna Holm said the tour was over.', 'say', 'singer Anna Holm'],
    ['In Oslo Prime Minister Holm said the bill was dead.', 'say', 'Prime Minister Holm'],
    ['On CNN Lund said the bill was dead.', 'say', 'Lund'],
    ['In New York City Mayor Bill Holm said the bridge was safe.', 'say', 'New York City Mayor Bill Holm'],
  ])('the source begins: %s', (text, lemma, source) => expect(claim(text, lemma)!.source).toBe(source))
})

test('a clause that opens a sentence is what was said according to somebody', () => {
  const text = 'Although wages rose according to the ministry, unions said workers were poorer.'
  expect(claim(text, 'accord')!.content).toEqual(['wages rose'])
})

test.each([
  ['Minutes before the port committee voted to close the pier, Trump claimed privilege.', 'vote', 'the port committee'],
  ['Days after the union rejected the offer, the firm closed the plant.', 'reject', 'the union'],
])('begins behind how long before or after it was: %s', (text, lemma, source) =>
  expect(claim(text, lemma)!.source).toBe(source),
)

test('what something was referred to as has the noun before which', () => {
  const text = 'Holm criticized the decision, which Ross has referred to as "a game" and a "stunt".'
  expect(claim(text, 'refer')!.content[0]).toMatch(/^the decision/)
})

test.each([
  ['Governor issues warning over floods', 'Governor', 'issues warning over'],
  ['U.S. House issues subpoena to secretary of state', 'U.S. House', 'issues subpoena to'],
  ['The governor issues a warning over floods.', 'The governor', 'issues a warning over'],
])('is who issues what is said: %s', (text, source, cue) => expect(read(text)[0]).toMatchObject({ source, cue }))

describe('a body that is named after what it looks after', () => {
  test.each([
    ['The House Committee on Science, Space and Technology demanded the papers.', ['the papers']],
    ['The National Academies of Sciences, Engineering, and Medicine warned of shortages.', ['of shortages']],
  ])('is named whole: “%s”', (text, content) => {
    const [claim] = read(text)
    expect(text.startsWith(`${claim!.source} ${claim!.cue}`)).toBe(true)
    expect(claim!.content).toEqual(content)
  })
})

describe('whom an inserted *according to* cites', () => {
  test.each([
    ['The rebels are well armed and, according to Kyiv, led by Russian officers.', 'Kyiv', 'led by Russian officers'],
    ['The group is large and, according to Turkey, supportive of the party.', 'Turkey', 'supportive of the party'],
  ])('stands up to the next comma: “%s”', (text, source, content) => {
    const [claim] = read(text)
    expect(claim!.source).toBe(source)
    expect(claim!.content.at(-1)).toBe(content)
  })
  test('or with an apposition behind it', () => {
    const [claim] = read('Wages fell and, according to Ann Lund, the mayor, prices rose.')
    expect(claim!.source).toContain('Ann Lund, the mayor')
  })
})

test.each([
  ['Lund met the council on Monday, which rejected the plan.', 'the council'],
  ['Lund spoke to the union late on Friday, which said it would strike.', 'the union'],
])('the day before *which* is nobody: “%s”', (text, source) => {
  expect(read(text).map((claim) => claim.source)).toContain(source)
})

describe('who says something there', () => {
  test.each([
    ['Lund held a news conference announcing he would resign.', 'announcing', 'Lund'],
    ['Lund held a rally calling on the council to stop the works.', 'calling on', 'Lund'],
    [
      'Council spokesperson Karl Lund, when asked whether an inquiry was conducted, told Reuters the rules had been followed.',
      'told',
      'Council spokesperson Karl Lund',
    ],
    ['Norland accused Sudmark of previously saying it wanted to ban the mines.', 'previously saying', 'Sudmark'],
    ['Pierce said he would not take a vaccine for COVID-19, claiming it alters the body.', 'claiming', 'Pierce'],
  ])('is no event, no half word and none who accuses: “%s”', (text, cue, source) => {
    expect(read(text).find((claim) => claim.cue === cue)?.source).toBe(source)
  })
})
