import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const content = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)?.content

describe('what is said ends where the article goes on to something else', () => {
  test.each([
    [
      'He said that the bridge had been checked twice, and he urged drivers to use the ferry until Friday.',
      'say',
      'that the bridge had been checked twice',
    ],
    [
      'Officials said the bridge was safe, engineers said it was not and drivers said they would wait.',
      'say',
      'the bridge was safe',
    ],
    [
      'Barlow demanded that Pall step down “by noon,” and the party chairman, Ed Coxe, likened him to “a piggy bank”.',
      'demand',
      'that Pall step down “by noon,”',
    ],
    ['The court said the ban was “void,” a blow to the governor.', 'say', 'the ban was “void,”'],
    [
      'Most voters rejected a plan to scrap parliament, preliminary results showed on Sunday, handing a defeat to Lund.',
      'reject',
      'a plan to scrap parliament',
    ],
    ['It said it would release radar data, but did not say when.', 'say', 'it would release radar data'],
    ['The firm said it would cut jobs but gave no figure.', 'say', 'it would cut jobs'],
    ['Three women were freed, officials said, prompting tears in Tel Aviv.', 'say', 'Three women were freed'],
    [
      'Hinds, who has said she will run for the Senate if Holm retires, tried to press on.',
      'say',
      'she will run for the Senate if Holm retires',
    ],
    ['Hinds, who said the plan would fail, backed out of the talks.', 'say', 'the plan would fail'],
    ['Hinds, who said the plan would fail, later resigned.', 'say', 'the plan would fail'],
    ['Hinds, who has repeatedly and loudly said that votes were stolen, stepped in.', 'say', 'that votes were stolen'],
    [
      'We met Hinds, who said the men were in the field, armed with rifles.',
      'say',
      'the men were in the field, armed with rifles',
    ],
    ['Lawmakers split, with Hinds saying the plan would fail and urging voters to wait.', 'say', 'the plan would fail'],
    ['President Lund, asked on Thursday who deserved it, turned around and laughed.', 'ask', 'who deserved it'],
    [
      'They said he had been punished - an assertion that the commission said was untrue.',
      'say',
      'he had been punished',
    ],
    ['Norway said it would wait, whereas Denmark welcomed the offer.', 'say', 'it would wait'],
    ['The union criticised the plan: its leader, Ola Ness, said that drivers would pay.', 'criticise', 'the plan'],
    ['He said the vote was rigged, as did his lawyers.', 'say', 'the vote was rigged'],
    [
      'The general told officers that the army would stand by the people, in remarks that were seen as a warning.',
      'tell',
      'that the army would stand by the people',
    ],
    [
      'The assembly demanded that the troops leave, in a resolution that split the continent.',
      'demand',
      'that the troops leave',
    ],
  ])('%s', (text, lemma, said) => {
    expect(content(text, lemma)).toEqual([said])
  })

  test('what is said behind the colon begins there', () => {
    const text = 'The regulator warned of delays: airlines, it said, should plan for a long summer.'
    expect(content(text, 'warn')).toEqual(['delays'])
    expect(content(text, 'say')).toEqual(['airlines', 'should plan for a long summer'])
  })

  test.each([
    ['A bomb went off, police said, killing three.', 'say', ['A bomb went off', 'killing three']],
    [
      'The mayor, who said that the bill, which passed on Monday, was dead, left the room.',
      'say',
      ['that the bill, which passed on Monday, was dead'],
    ],
  ])('and no sooner: %s', (text, lemma, said) => {
    expect(content(text, lemma)).toEqual(said)
  })

  test.each([
    ['He said that the talks had gone well, and he hoped that a deal would be signed by May.', 'say'],
    ['Officials said the plane came down in a field that had been ploughed.', 'say'],
  ])('but not before what may be said too: %s', (text, lemma) => {
    expect(content(text, lemma)?.[0]).toMatch(/(?:signed by May|ploughed)$/)
  })
})

describe('what a reporter tells between the halves of a quotation is none of it', () => {
  test.each([
    ['“The minister and I agree,” he said, referring to Lund, “and the paper shows it.”', '“and the paper shows it.”'],
    ['“We won,” he said as he left the court, “and we will win again.”', '“and we will win again.”'],
    ['“We won,” she told reporters at the gate, laughing, “and will again.”', '“and will again.”'],
  ])('%s', (text, second) => {
    expect(read(text)[0]?.content[1]).toBe(second)
  })

  test('but a verb may be what was said', () => {
    expect(read('“It is,” he said, was “a great day.”')[0]?.content[1]).toBe('was “a great day.”')
  })
})

describe('who is cited in a relative clause tells of its noun', () => {
  test.each([
    [
      'The fighting began after a raid in which, according to the army, nine soldiers were killed.',
      ['nine soldiers were killed'],
    ],
    ['She was held in a cell where, according to her lawyer, there was no light.', ['there was no light']],
    [
      'The firm lost a contract that, according to the union, had kept 300 people in work.',
      ['a contract that', 'had kept 300 people in work'],
    ],
    [
      'According to the report, a copy of which was seen by the Herald, the valve had failed.',
      ['the valve had failed'],
    ],
  ])('%s', (text, told) => {
    expect(content(text, 'accord')).toEqual(told)
  })
})

test('what somebody calls a thing in quotation marks is told of the thing', () => {
  expect(content('She voiced anger at what she called “the cages.”', 'call')).toEqual(['what', '“the cages.”'])
})

describe('what is no claim', () => {
  test.each([
    ['A Lund adviser, granted anonymity to speak candidly, said the bill was dead.', 'grant'],
    ['It promised elections "within a reasonable time" but gave no date.', 'give'],
    ['The law stops firms from asking what a worker earned.', 'ask'],
    ['“We acted as soon as the data told us to,” she said.', 'tell'],
    ['The figures reported were wrong.', 'report'],
    ['The man, who asked that he not be named, said it was cold.', 'ask'],
    ['Judge Ken Ripp, writing for the majority, said the map was fair.', 'write'],
    ['Two stations pulled the spot after her lawyers complained.', 'complain'],
    ['Trump weighed in on Truth Social.', 'weigh'],
  ])('%s', (text, lemma) => {
    expect(content(text, lemma)).toBeUndefined()
  })

  test.each([
    ['Banks refrained from criticising the plan.', 'refrain'],
    ['The mayor weighed in on the debate over the dam.', 'weigh'],
    ['What the minister reported was wrong, the court found.', 'find'],
  ])('but %s', (text, lemma) => {
    expect(content(text, lemma)).toBeDefined()
  })
})

test('a fixed phrase is told with its auxiliary', () => {
  expect(read('The mayor has come out against the plan.')[0]?.cue).toBe('has come out against')
})

describe('who says it', () => {
  test.each([
    ['Northern denied walking away.', 'deny', 'Northern'],
    [
      'Norland, whose chairman resigned, welcomed it; outgoing President Joe Biden said that it was fair.',
      'say',
      'outgoing President Joe Biden',
    ],
    ['They set a figure that developing countries denounced as “a joke”.', 'denounce', 'developing countries'],
    ['Polling suggests it could pass easily.', 'suggest', 'Polling'],
    ['Polling by Lund University shows that most people support the law.', 'show', 'Polling by Lund University'],
    ['Its chief executive, David Sharpe, denied the claim.', 'deny', 'Its chief executive, David Sharpe'],
    [
      'According to its chief observer, Danish lawmaker Karen Holst, no reason was given.',
      'accord',
      'its chief observer, Danish lawmaker Karen Holst',
    ],
    ['“It died on a desk,” that person said.', 'say', 'that person'],
    ['Traders now see a 75% chance of a cut.', 'see', 'Traders'],
    ['And retired Brig. Gen. Andy Ogden says voters should send both home.', 'say', 'retired Brig. Gen. Andy Ogden'],
    [
      'Danes will vote on the plan, Interior Minister Bo Everts said Friday, after certifying that it was due.',
      'certify',
      'Interior Minister Bo Everts',
    ],
  ])('%s', (text, lemma, source) => {
    expect(read(text).find(({ cueLemma }) => cueLemma === lemma)?.source).toBe(source)
  })

  test('one who speaks of himself is not the one who says more', () => {
    const text = 'Lazar said he welcomed the ruling and added, “I will plead guilty.”'
    expect(read(text).find(({ cueLemma }) => cueLemma === 'add')?.source).toBe('Lazar')
  })
})

test('a clause without a verb before its speaker has one behind', () => {
  const text = 'Among her first tasks, aides said, will be deciding whether to appeal.'
  expect(read(text).map(({ content }) => content)).toEqual([
    ['Among her first tasks', 'will be deciding whether to appeal'],
  ])
})

test('what something is declared belongs to what is declared', () => {
  expect(content('The agency on Sunday declared a cholera outbreak in a camp a global emergency.', 'declare')).toEqual([
    'a cholera outbreak in a camp a global emergency',
  ])
})

test('a headline sides with somebody', () => {
  expect(read('Supreme Court sides with county in fight over beach')[0]?.cue).toBe('sides with')
})

describe('sentences in quotation marks behind what somebody said', () => {
  const said = 'She said she backed the drivers.'
  test('are his in the same paragraph', () => {
    const whole = 'she backed the drivers. "They kept going, same as us."'
    expect(read(`${said} "They kept going, same as us."`).map(({ content: [first] }) => first)).toContain(whole)
  })
  test('but not where another says them, or in a paragraph of their own', () => {
    const first = ({ content }: { content: readonly string[] }) => content[0]
    expect(read(`${said} "They kept going, same as us," Holm said.`).map(first)).toContain('she backed the drivers')
    expect(read(`${said}\n\n"They kept going, same as us."`).map(first)).toContain('she backed the drivers')
  })
  test('also behind what somebody did other than say', () => {
    const first = ({ content }: { content: readonly string[] }) => content[0]
    const raid = 'Nair condemned the raid.'
    expect(read(`${raid} "They broke every door. It was a disgrace." The mayor was away.`).map(first)).toEqual([
      'the raid. "They broke every door. It was a disgrace."',
    ])
    expect(read(`${raid} "It was a disgrace," he added.`).map(first)).toContain('the raid')
    expect(read('The union accused the mill of lying. "They promised us jobs."').map(first)).toContain(
      'the mill of lying. "They promised us jobs."',
    )
  })
})

test('a relative clause is told with its verb', () => {
  const text =
    'She said she was moved by a podcast in which Vantz, a former Marine, described the generals as “hunters”.'
  expect(content(text, 'say')).toEqual([
    'she was moved by a podcast in which Vantz, a former Marine, described the generals as “hunters”',
  ])
})

test('a clause that lacks its object is told with it', () => {
  const text = 'She urged them to agree on a pact, which Poland and Hungary have said they will veto.'
  expect(content(text, 'say')).toEqual(['a pact, which', 'they will veto'])
})

test('what a speaker noted ends before his quotation goes on', () => {
  const text = '"It is close," said Ida Moe, who noted that her town had voted no. "It was not a no to presidents."'
  expect(content(text, 'note')).toEqual(['that her town had voted no'])
})
