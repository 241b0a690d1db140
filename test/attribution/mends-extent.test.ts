import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)!

describe('the extent of a claim', () => {
  test.each([
    [
      'The manager told the paper that the figure was "fake" and that Petrie should apologize.',
      'tell',
      ['that the figure was "fake" and that Petrie should apologize'],
    ],
    [
      'Speaker Tim Moore accused Marsh, a Democrat, of breaking a promise she made during last year\'s campaign to sign "any reasonable ID law."',
      'accuse',
      [
        'Marsh, a Democrat, of breaking a promise she made during last year\'s campaign to sign "any reasonable ID law."',
      ],
    ],
    [
      'The ministry insists that migration, not the courts, is behind the dispute.',
      'insist',
      ['that migration, not the courts, is behind the dispute'],
    ],
    [
      'Karl Lund told the committee, "[The company] was sold on the condition that it agreed to pay its debts."',
      'tell',
      ['"[The company] was sold on the condition that it agreed to pay its debts."'],
    ],
    ['Speaking to reporters, Anna Berg observed, "It is time to leave[.]"', 'observe', ['"It is time to leave[.]"']],
    [
      'The mayor called on "village councils, schools and church leaders" to restore confidence in the vote.',
      'call',
      ['"village councils, schools and church leaders" to restore confidence in the vote'],
    ],
    [
      'The ministry said a fine would only drive prices up, with the energy minister, Anna Berg, calling the threat "reckless".',
      'say',
      ['a fine would only drive prices up'],
    ],
    ['The governor denied that charge, the third of its kind.', 'deny', ['that charge']],
    ['The senator criticized the ruling Tuesday, saying it hurt farmers.', 'criticize', ['the ruling']],
    ['The governor condemned Harlan on Monday night.', 'condemn', ['Harlan']],
    ['The governor wants him to come on Tuesday.', 'want', ['him to come on Tuesday']],
    ['The committee plans a hearing on Tuesday.', 'plan', ['a hearing on Tuesday']],
    ['Germany, whose carmakers fear reprisals, had lobbied against the duties.', 'fear', ['reprisals']],
    [
      'Forty-one percent of likely voters said the economy was their top issue, while 22 percent named immigration.',
      'say',
      ['the economy was their top issue'],
    ],
    [
      'The Commission imposed duties on buses, arguing that subsidies were killing off manufacturers, and Beijing immediately threatened to hit back.',
      'argue',
      ['that subsidies were killing off manufacturers'],
    ],
    [
      'Diplomats said Hungary had also objected to parts of the text, which Budapest denied.',
      'deny',
      ['Hungary had also objected to parts of the text'],
    ],
    [
      'The ministry said the talks were "useful and frank" but had brought no result.',
      'say',
      ['the talks were "useful and frank" but had brought no result'],
    ],
    [
      'He declined to say whether he had threatened to hold up a sale of jets, as German newspapers reported.',
      'report',
      ['he had threatened to hold up a sale of jets'],
    ],
    [
      'Employees had been reassigned, a spokeswoman said, adding that reorganizations were common.',
      'say',
      ['Employees had been reassigned'],
    ],
    [
      'The president said his country would not approve the plan until its allies stopped sheltering people whom Turkey regards as terrorists.',
      'regard',
      ['people whom', 'as terrorists'],
    ],
  ])('%s', (text, lemma, content) => expect(claim(text, lemma).content).toEqual(content))

  test.each([
    ['Ann Roe said, in remarks published in May, "Nobody has seen it."', 'say', ['"Nobody has seen it."']],
    ['Ann Roe said of the outbreak, "It is going to get worse."', 'say', ['"It is going to get worse."']],
    ['Earlier this month, Ann Roe told Reuters, "We will organise it."', 'tell', ['"We will organise it."']],
    [
      'For all her doubts, she said, "the vote is a sign of hope."',
      'say',
      ['For all her doubts', '"the vote is a sign of hope."'],
    ],
  ])('a quotation is told without what leads in to it: %s', (text, lemma, content) =>
    expect(claim(text, lemma).content).toEqual(content),
  )

  test.each([
    ['Premier rejects calls to resign as protests grow', 'reject', ['calls to resign']],
    ['Norland vows revenge as death toll rises', 'vow', ['revenge']],
    ['Norland hails talks with Sudland as step forward', 'hail', ['talks with Sudland as step forward']],
    ['Lund says Norland will fight as winter nears', 'say', ['Norland will fight as winter nears']],
  ])('what happens the while is no part of what a headline tells of: %s', (headline, lemma, content) =>
    expect(claim(`${headline}\n\nThe talks went on.`, lemma).content).toEqual(content),
  )

  test('a quotation does not go on behind a sentence of the reporter’s', () => {
    const found = claim('"We are done," said the lawyer. He left the room. "The judges got it wrong."', 'say')
    expect(found.content).toEqual(['"We are done,"'])
    const goesOn = claim('"We are done," said the lawyer. "The judges got it wrong."', 'say')
    expect(goesOn.content).toHaveLength(2)
  })

  test.each([
    [
      'The army said its men had left two hospitals in Bahri, a claim residents disputed.',
      'dispute',
      'residents',
      ['a claim'],
    ],
    [
      'He wants the state to own the pipes, an idea ministers have dismissed as a distraction.',
      'dismiss',
      'ministers',
      ['an idea', 'as a distraction'],
    ],
    [
      'Karim has ruled out talks with the commander, whom he calls a traitor.',
      'call',
      'he',
      ['the commander', 'a traitor'],
    ],
  ])('a noun before its clause is what was said of: %s', (text, lemma, source, content) => {
    expect(claim(text, lemma)).toMatchObject({ source, content })
  })

  test('the time of an entry of a live blog is nobody', () => {
    expect(claim('19:40 Interior ministry denies beating journalists', 'deny').source).toBe('Interior ministry')
    expect(claim('3:10 p.m. Lund rejects call to quit', 'reject').source).toBe('Lund')
    expect(claim('8 a.m. Holm denies the report', 'deny').source).toBe('Holm')
    const april = 'Last April, the Danish Department of Trade also designated the group as a terrorist organization.'
    expect(claim(april, 'designate').source).toBe('the Danish Department of Trade')
  })

  test('what is inserted between an auxiliary and its verb hides neither who acts nor that nobody did', () => {
    const yet = 'Denmark had not, as of yesterday, announced any plans to remove the troops.'
    expect(claim(yet, 'announce')).toMatchObject({ source: 'Denmark', negated: true })
    const said = 'Denmark has, on several occasions, said it will go.'
    expect(claim(said, 'say')).toMatchObject({ source: 'Denmark', negated: false })
  })

  test('who adds something is who made the claim around', () => {
    const found = claim(
      'He threatened to suspend talks unless they agreed to stop fighting, adding that he "hated to see it".',
      'add',
    )
    expect(found.source).toBe('He')
  })
})

test('what the reporter supposes is not vouched for, and likely voters are', () => {
  expect(
    claim('The mayor would sign it only if the council approved the site by December.', 'approve')?.hedged,
  ).not.toBe(false)
  expect(claim('Most likely voters said the economy was their top issue.', 'say').hedged).toBe(false)
})

test.each([
  ['ruling', 'Appeals court tosses ruling that blocked wolf hunt in Montana\n\nThe court sat on Monday.'],
  ['complaint', 'The Commission opened its investigation last October after complaints from manufacturers.'],
])('no claim is %s: %s', (lemma, text) => expect(read(text).map(({ cueLemma }) => cueLemma)).not.toContain(lemma))

test('who admitted no such thing did not', () => {
  expect(claim('Petrie admitted no such thing.', 'admit').negated).toBe(true)
})

describe('what another says besides is no part of what somebody said', () => {
  test.each([
    [
      'President Andrzej Lund said the victims were "joyful girls" while Interior Minister Jan Holm wrote he had ordered safety checks on schools.',
      'the victims were "joyful girls"',
    ],
    ['Police said three men were arrested, though the union claimed it was five.', 'three men were arrested'],
    ['Ann Lund said all staff had signed, although she did not discuss the terms.', 'all staff had signed'],
  ])('“%s”', (text, content) => expect(read(text)[0]!.content).toEqual([content]))
  test('but what went on the while is', () => {
    const text = 'Lund said he had been working while others slept.'
    expect(read(text)[0]!.content).toEqual(['he had been working while others slept'])
  })
})

test('a quotation goes on up to the next that has a cue of its own', () => {
  const spread = '"We wanted to find out how these bugs are spread" said lead author David Lund of the medical school.'
  const strains = '"The strains were almost entirely different", said Dr. Lund. "It is important to wash your hands."'
  const said = read(`${spread}\n\n${strains}`).filter(({ cue }) => cue === 'said')
  expect(said.map(({ content }) => content)).toEqual([
    ['"We wanted to find out how these bugs are spread"'],
    ['"The strains were almost entirely different"', '"It is important to wash your hands."'],
  ])
})

test('what somebody went on to say is told', () => {
  expect(read('She went on to explain that the deal was dead.').map(({ cue }) => cue)).toEqual(['went on to explain'])
})

describe('what somebody said goes on', () => {
  test('with a verb in the progressive, whose subject speaks in it', () => {
    const [alleged, saying] = read('Lund alleged the paper was wrongly saying he had resigned.')
    expect(alleged!.content).toEqual(['the paper was wrongly saying he had resigned'])
    expect(saying!.source).toBe('the paper')
  })
  test('with a further verb that is in no past', () => {
    const text = 'He wondered how the state can train people to kill and then expect them to return to society.'
    expect(read(text)[0]!.content).toEqual([
      'how the state can train people to kill and then expect them to return to society',
    ])
  })
})
