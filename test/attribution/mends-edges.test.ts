import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)!

describe('what was said, whole and without what the reporter says', () => {
  test.each([
    [
      '"[Harlan] speaks for nobody in this town," Ortiz told a crowd.',
      'tell',
      ['"[Harlan] speaks for nobody in this town,"'],
    ],
    [
      "\"Well, number one, I'm not tired. I can tell you that right now. Just the opposite. Number two, as to rude: I don't think I'm rude. I'm fair. I'm kind, unlike our mayor,\" Harlan said, referring to Lund.",
      'say',
      [
        "\"Well, number one, I'm not tired. I can tell you that right now. Just the opposite. Number two, as to rude: I don't think I'm rude. I'm fair. I'm kind, unlike our mayor,\"",
      ],
    ],
    ['Lund told reporters many people had left.', 'tell', ['many people had left']],
    [
      'Jasim Lund, a spokesman for the fire service, told the Associated Press four victims were from a single family.',
      'tell',
      ['four victims were from a single family'],
    ],
    ['Lund told CNN five ships had left.', 'tell', ['five ships had left']],
    [
      'Sheriff Kerry Lee told the BBC even one percent of users attending "would be more than we can handle".',
      'tell',
      ['even one percent of users attending "would be more than we can handle"'],
    ],
    [
      'But he said he was too busy to look for evidence that would back up what he said: "I have a lot going on. I just do not have the time. Good luck with the story," he wrote.',
      'write',
      ['"I have a lot going on. I just do not have the time. Good luck with the story,"'],
    ],
    [
      'The Lund campaign said the senator will speak in Tulsa on Friday, Channel Nine reported.',
      'say',
      ['the senator will speak in Tulsa on Friday'],
    ],
    [
      'While the president has repeatedly said he opposes sending troops to fight in far-flung countries, his administration carves out exceptions.',
      'say',
      ['he opposes sending troops to fight in far-flung countries'],
    ],
    [
      'As reported by the Herald, the senator knew of the leak, which included two letters.',
      'report',
      ['the senator knew of the leak, which included two letters'],
    ],
    [
      'He told us whenever he was stopped, as soon as the officers saw his badge, they would let him go.',
      'tell',
      ['whenever he was stopped, as soon as the officers saw his badge, they would let him go'],
    ],
    ['I do not know if the plan was to leave, but that is what happened.', 'know', ['if the plan was to leave']],
    [
      'Lund expects a final vote Monday or Tuesday, but Senator Berg of Tulsa said it would take longer.',
      'expect',
      ['a final vote Monday or Tuesday'],
    ],
    [
      "The government of Norland has ordered foreign monitors to leave the valley within two days, accusing them of passing notes to neighbouring Sudmark, in a move that Sudmark's foreign ministry condemned as reckless.",
      'accuse',
      ['them of passing notes to neighbouring Sudmark'],
    ],
    [
      'It is often alleged (without much evidence) that Harlan gave money to the rebels.',
      'allege',
      ['that Harlan gave money to the rebels'],
    ],
    [
      'That he stayed sober (though after the crash, you wonder how firmly) is a credit to him.',
      'wonder',
      ['how firmly'],
    ],
    ['Lund endorsed and has campaigned for her challenger in Ohio.', 'endorse', ['her challenger in Ohio']],
    [
      'Lund endorsed and has fundraised for her primary challenger in Ohio, law professor Tim Reyes.',
      'endorse',
      ['her primary challenger'],
    ],
    [
      '"[Ten] years ago, a browser was born. Its name was Navigator. Now that we are here, in an era of modern standards, it\'s time to say goodbye," Norsoft says on "The Navigator Countdown".',
      'say',
      [
        '"[Ten] years ago, a browser was born. Its name was Navigator. Now that we are here, in an era of modern standards, it\'s time to say goodbye,"',
      ],
    ],
    [
      "The council's decision to close the bridge only a month before the ferry goes out of service was a mistake.",
      'decision',
      ['to close the bridge only a month before the ferry goes out of service'],
    ],
    [
      'The fire began at noon (1200 UTC), according to police, who said crews arrived at the mill ten minutes later.',
      'accord',
      ['The fire began at noon (1200 UTC)'],
    ],
    [
      'Speaking to Norland News, she said, "His fellow clerks did their best so that no one could hide it [...] But all of it did not persuade the council. That is so sad".',
      'say',
      [
        '"His fellow clerks did their best so that no one could hide it [...] But all of it did not persuade the council. That is so sad"',
      ],
    ],
    [
      'After President Lund suggested in a late July tweet that mail-in voting could lead to fraud, the debate turned to the post.',
      'suggest',
      ['that mail-in voting could lead to fraud'],
    ],
    ["The university's warning that the dam would fail was ignored.", 'warning', ['that the dam would fail']],
    [
      'Poland and Lithuania accused Belarus of sending migrants over the border, with Warsaw charging that Minsk gave them wire cutters.',
      'accuse',
      ['Belarus of sending migrants over the border'],
    ],
    [
      'The president asked Congress for $3 billion for border agents, which Republicans called a gimmick.',
      'ask',
      ['Congress for $3 billion for border agents'],
    ],
    [
      'Boyd Gray, who served as counsel under Lund, ticked through the code of the family: "Good manners were assumed," he said.',
      'say',
      ['"Good manners were assumed,"'],
    ],
  ])('%s', (text, lemma, content) => expect(claim(text, lemma).content).toEqual(content))
})

describe('who said it', () => {
  test.each([
    ["The University of Tulsa's warning that the dam would fail was ignored.", 'warning', "The University of Tulsa's"],
    ['“We are very disappointed Harlan Lund has decided to leave the race,” the union said.', 'decide', 'Harlan Lund'],
    ["\"It's easy for him to go out and say 'I'm the only one with a plan,'\" Green said.", 'say', 'Green'],
  ])('%s', (text, lemma, source) => expect(claim(text, lemma).source).toBe(source))

  test('a quotation that its source was cut out of goes on to its end', () => {
    const [found] = read("\"It's easy for him to go out and say 'I'm the only one with a plan,'\" Green said.")
    expect(found!.content).toEqual(["\"It's easy for him to go out and say 'I'm the only one with a plan,'\""])
  })
})

test('the that of what one says stands for nothing in what it tells of others', () => {
  const text =
    "Egypt's foreign ministry said in a statement that Cairo had negotiated in good faith and accused the government of theft."
  expect(read(text).flatMap(({ content }) => content)).not.toContain('a statement that')
})

test('words that others comment on are told without the comment', () => {
  const text = 'The envoy added that Norland “reserves its options,” a phrase that officials described as a threat.'
  expect(read(text)[0]!.content).toEqual(['that Norland “reserves its options,”'])
})

test('of two that say something each says their own', () => {
  const spansOf = (text: string) => read(text).map(({ source, content }) => [source, ...content])
  expect(
    spansOf(
      'Many Republicans have said they will not attend the vote and others have said they are not interested in speaking.',
    ),
  ).toEqual([
    ['Many Republicans', 'they will not attend the vote'],
    ['others', 'they are not interested in speaking'],
  ])
  expect(spansOf('The minister said it was late and the mayor said the road was shut.')).toEqual([
    ['The minister', 'it was late'],
    ['the mayor', 'the road was shut'],
  ])
})

describe('what a phrase belongs to', () => {
  test.each([
    ['The agency warned of potential flash floods in the north.', 'warned of', 'potential flash floods in the north'],
    [
      'Lam did not accede to protesters’ demands for a new inquiry.',
      'did not accede to',
      'protesters’ demands for a new inquiry',
    ],
  ])('its first words are none of the cue’s: %s', (text, cue, content) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ cue, content: [content] }))
  })

  test.each([
    ['The fires, which state media said were under control, killed two.', ['The fires', 'were under control']],
    ['Mr. Cole told CNN Ms. Ortiz had never called him.', ['Ms. Ortiz had never called him']],
    ['The spokesman told Reuters Turkey would not withdraw.', ['Turkey would not withdraw']],
    ['It was reported on Saturday the singer had been stabbed in prison.', ['the singer had been stabbed in prison']],
    ['There were calls from the opposition for an inquiry.', ['for an inquiry']],
  ])('is told of whom it tells: %s', (text, content) => {
    expect(read(text)).toMatchObject([{ content }])
  })

  test.each([
    ['Duda told local media Adam’s heart was restarted by doctors.', ['Adam’s heart was restarted by doctors']],
    ['The mayor told reporters today tests will be carried out.', ['tests will be carried out']],
    ['The minister told lawmakers on Monday taxes would rise.', ['taxes would rise']],
    [
      'A cargo plane, reported by local press as belonging to the army, crashed into houses.',
      ['A cargo plane', 'as belonging to the army'],
    ],
    ['The man, described by police as armed and dangerous, fled on foot.', ['The man', 'as armed and dangerous']],
  ])('neither who hears it nor what follows is told: %s', (text, content) => {
    expect(read(text)).toMatchObject([{ content }])
  })

  test('whom somebody asks may be told of before what he is asked to do, and what others say of it behind', () => {
    const urged = read(
      'The mayor urged Secretary of State Ben Hollis, a Republican, to promise that results would be certified.',
    )
    expect(urged.map(({ content }) => content)).toEqual([
      ['Secretary of State Ben Hollis, a Republican, to promise that results would be certified'],
    ])
    const sent = read('He urged the European Union to send observers, a request Brussels said it was studying.')
    expect(sent[0]!.content).toEqual(['the European Union to send observers'])
  })

  test('what was said first and what was added are two', () => {
    const found = read('She said the plan was “dead”; however, “we need another,” she added.')
    expect(found.map(({ content }) => content)).toEqual([['the plan was “dead”'], ['“we need another,”']])
  })

  test.each([
    ['Ex-Prime Minister Donald Tusk wrote that the law was void.', 'Ex-Prime Minister Donald Tusk'],
    [
      'Jo Tilburg of the University of California, Davis disagreed with these findings.',
      'Jo Tilburg of the University of California, Davis',
    ],
  ])('who speaks is told whole: %s', (text, source) => expect(read(text)[0]!.source).toBe(source))

  test('a name within a sentence begins with its first word', () => {
    const [claim] = read('On Monday, United Nations envoy Paul Lund said the talks had failed.')
    expect(claim!.source).toBe('United Nations envoy Paul Lund')
  })
})
