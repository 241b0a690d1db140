import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)

describe('the content of a claim', () => {
  test('is the pronoun between a verb and its particle, and the particle tells the act', () => {
    const found = claim('Reporters asked about arson. Prosecutors ruled that out on Tuesday.', 'rule')
    expect(found).toMatchObject({ content: ['that'], type: 'rejection' })
    const verdict = claim('The governor defended the veto. Critics called that out of step with voters.', 'call')
    expect(verdict!.content).toEqual(['that out of step with voters'])
  })

  test('begins with its negation', () => {
    const found = claim('President Joseph Kamau vowed last year never to give up an inch of our sea.', 'vow')
    expect(found!.content).toEqual(['never to give up an inch of our sea'])
    expect(claim('The minister pledged never again to cut pensions.', 'pledge')!.content).toEqual([
      'never again to cut pensions',
    ])
  })

  test('ends before the verb of a clause around it', () => {
    const found = claim('She told reporters that a letter that demanded them was being written.', 'demand')
    expect(found!.content).toEqual(['them'])
  })

  test('of a noun ends before what is told of that noun', () => {
    const found = read('She said that Iceland’s offer of a joint stock assessment still stood on Monday.')
    expect(found.find(({ cue }) => cue === 'offer')!.content).toEqual(['of a joint stock assessment'])
  })

  test.each([
    ['Iceland demands Norway halve its mackerel catch', 'Norway halve its mackerel catch'],
    ['Union demands ferry firm halve its fares', 'ferry firm halve its fares'],
  ])('of who must do something has what that is: %s', (headline, content) => {
    expect(read(`${headline}\n\nTalks ended on Monday.`).find(({ type }) => type === 'demand')!.content).toEqual([
      content,
    ])
  })

  test.each([
    ['Norway’s demand that Iceland halve its catch was rejected.', 'that Iceland halve its catch'],
    ['A demand by Egypt that Ethiopia slow the filling was dismissed.', 'that Ethiopia slow the filling'],
    ['The union’s demand that wages rise by 5 percent was met with laughter.', 'that wages rise by 5 percent'],
    ['The company’s promise that it would hire 400 people has not been kept.', 'that it would hire 400 people'],
    ['His warning that the bridge would fail was ignored for years.', 'that the bridge would fail'],
  ])('of a noun ends before what becomes of it: %s', (sentence, content) => {
    expect(read(sentence).find(({ rule }) => rule === 'noun')!.content).toEqual([content])
  })

  test('of a noun keeps a clause that its own verb brings', () => {
    const found = read('Norland rejected the claim that the mayor knew the bridge was unsafe.')
    expect(found.find(({ cue }) => cue === 'rejected')!.content).toEqual([
      'the claim that the mayor knew the bridge was unsafe',
    ])
  })

  test.each([
    [
      'Ethiopia on Monday dismissed as colonial a demand by Egypt that it slow the filling of the dam.',
      'a demand by Egypt that it slow the filling of the dam',
    ],
    [
      'Norway’s demand that Iceland halve its catch was rejected by Reykjavik on Monday.',
      'Norway’s demand that Iceland halve its catch',
    ],
  ])('has the noun whose clause it is: %s', (sentence, content) => {
    expect(read(sentence).find(({ type }) => type === 'rejection')!.content).toEqual([content])
  })

  test('is what is done with a thing, where that was demanded', () => {
    const text = 'The district is relaxing the ban on phones, which parents had demanded.'
    expect(claim(text, 'demand')!.content).toEqual(['relaxing the ban on phones'])
    const opposed = 'The district is relaxing the ban, which parents oppose.'
    expect(claim(opposed, 'oppose')!.content).toEqual(['the ban'])
  })

  test('ends before another’s assent', () => {
    const text = 'Ms. Barragan said that the provision was dead in the Senate, and Mr. Renwick agreed.'
    expect(claim(text, 'say')!.content).toEqual(['that the provision was dead in the Senate'])
    const own = 'Ms. Barragan said that the panel met, and that all members agreed.'
    expect(claim(own, 'say')!.content.join(' ')).toContain('agreed')
  })

  test('ends before an aside in which others answer', () => {
    const text =
      'The charity said that Norland had blood on its hands, a charge that the minister dismissed as grotesque.'
    expect(claim(text, 'say')!.content.join(' ')).not.toContain('charge')
    expect(claim(text, 'dismiss')!.parent).toBeNull()
  })

  test('does not begin with the mark that closes what stands before', () => {
    const text =
      'Oxfam said that Germany had "blood on its balance sheet," a charge that the spokesman dismissed as grotesque.'
    expect(claim(text, 'dismiss')!.content[0]).toMatch(/^a charge/)
  })

  test('does not go on in what another says next', () => {
    const text =
      '"You held the pen, Jack," she said.\n\nMerritt denied that the vote had closed them. He blamed falling populations and said Park "would rather point fingers than fix anything."'
    expect(claim(text, 'say')!.content).toEqual(['"You held the pen, Jack,"'])
    expect(claim(text, 'deny')!.parent).toBeNull()
  })

  test('is the noun that a relative pronoun stands for', () => {
    const text = 'Dunmore ruled out taxes on oil, which the premier of Ontario had proposed.'
    expect(claim(text, 'propose')!.content[0]).toMatch(/taxes/)
  })

  test('is what a which before another’s act stands for', () => {
    const noun = claim('The report recommended an arms embargo, which Russia opposes.', 'oppose')
    expect(noun!.content).toEqual(['an arms embargo'])
    const said = claim('Denmark says the strait is its own, which Ottawa denies.', 'deny')
    expect(said!.content).toEqual(['the strait is its own'])
    const fact = claim('Russia supplied the missiles, which Moscow denies.', 'deny')
    expect(fact!.content).toEqual(['Russia supplied the missiles'])
    const hold =
      'The group urged Congress to reject his proposed hold on nominees, which it said would cripple the agency.'
    expect(claim(hold, 'say')!.content).toEqual(['his proposed hold on nominees', 'would cripple the agency'])
  })

  test('of an insert is the clause that it stands in', () => {
    const text = 'She denied that the White House had ordered the cuts, as two newspapers have reported.'
    expect(claim(text, 'report')!.content).toEqual(['the White House had ordered the cuts'])
    expect(claim(text, 'deny')!.parent).toBeNull()
    expect(claim('The port, as Ottawa put it, is closed for good.', 'put')!.content).toEqual([
      'The port',
      'is closed for good',
    ])
  })

  test('ends before what others say besides', () => {
    const text = '58% of adults say the government should spend more, while 31% say it spends enough.'
    const [some, others] = read(text).filter(({ cueLemma }) => cueLemma === 'say')
    expect(some!.content).toEqual(['the government should spend more'])
    expect(others).toMatchObject({ source: '31%', parent: null })
  })

  test('ends before what the same source does next', () => {
    const text =
      'Its trade chief, Marta Ruiz, said she was confident that a deal could be reached by June and asked both capitals to lower their voices.'
    expect(claim(text, 'say')!.content).toEqual(['she was confident that a deal could be reached by June'])
    expect(claim(text, 'ask')!.parent).toBeNull()
  })

  test('ends before what others deny', () => {
    const text = 'Amnesty International said that the exiles would face torture, which Ankara denies.'
    expect(claim(text, 'say')!.content).toEqual(['that the exiles would face torture'])
    expect(claim(text, 'deny')!.content).toEqual(['the exiles would face torture'])
  })

  test('does not begin with those who are warned', () => {
    const text = 'The mayor warned residents the dam could fail within days.'
    expect(claim(text, 'warn')!.content).toEqual(['the dam could fail within days'])
  })

  test('does not begin with those who are told', () => {
    const work = claim('Garrick assured residents the work would be finished by May.', 'assure')
    expect(work!.content).toEqual(['the work would be finished by May'])
    const found = claim('Superintendent Alan Dreyer promised parents that grades would rise.', 'promise')
    expect(found!.content).toEqual(['that grades would rise'])
  })

  test('is something, whatever the words', () => {
    for (const { content } of read('by officials demanded')) expect(content).not.toEqual([])
  })

  test('has no word of a passive’s own in it', () => {
    const found = read('Russia, accused by Lomidze of meddling, said that it had nothing to do with the vote.')
    expect(found.flatMap(({ content }) => content)).not.toContain('by')
  })
})

describe('the source of a claim', () => {
  test.each([
    [
      'The speaker postponed a vote on the border package late Wednesday after a bloc of conservative lawmakers threatened to sink it.',
      'threaten',
      'a bloc of conservative lawmakers',
    ],
    [
      'They marched against President Rosa Quispe, who is accused by prosecutors of taking $3 million from a construction company.',
      'accuse',
      'prosecutors',
    ],
    [
      'The senator who left when the bell rang said that she was ill.',
      'say',
      'The senator who left when the bell rang',
    ],
  ])('is the subject of its own clause: %s', (text, lemma, source) => {
    expect(claim(text, lemma)!.source).toBe(source)
  })
})

describe('a content has no part', () => {
  test.each([
    [
      'According to two people familiar with the talks, who spoke on condition of anonymity, Colby offered the holdouts a vote.',
      'accord',
      'Colby offered the holdouts a vote',
    ],
    [
      'Brandt refused to release the full audio, however, claiming that he lost it.',
      'refuse',
      'to release the full audio',
    ],
    [
      'The council said the tariff would cost its members a fortune, and its president, Gord Hanley, accused both governments of using farmers as pawns.',
      'say',
      'the tariff would cost its members a fortune',
    ],
  ])('that is the reporter’s: %s', (text, lemma, content) => {
    expect(claim(text, lemma)!.content).toEqual([content])
  })
})
