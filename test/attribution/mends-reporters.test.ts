import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const content = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)?.content

describe('where and when something is said, and who hears it, is none of it, but how many it tells of is', () => {
  test.each([
    [
      'Senator Lund told CNN three of her voters had died waiting for the ferry.',
      'tell',
      'three of her voters had died waiting for the ferry',
    ],
    [
      'The minister, Ana Brandt, told reporters on Thursday nearly two-thirds of hospitals were short of blood.',
      'tell',
      'nearly two-thirds of hospitals were short of blood',
    ],
    [
      "The chief executive told analysts on a call Tuesday more than half of the company's stores would close.",
      'tell',
      "more than half of the company's stores would close",
    ],
    [
      'The minister told the newspaper Bild up to 5,000 soldiers could be sent.',
      'tell',
      'up to 5,000 soldiers could be sent',
    ],
    [
      "Peru's president said in a televised address on Wednesday night one of the country's biggest banks would be nationalised.",
      'say',
      "one of the country's biggest banks would be nationalised",
    ],
    [
      'The fire department said early Saturday two of the men hurt in the blast had died.',
      'say',
      'two of the men hurt in the blast had died',
    ],
    [
      'Police said on Thursday four men, all of them from the same village, had been charged with the murder.',
      'say',
      'four men, all of them from the same village, had been charged with the murder',
    ],
    [
      'Mr. Vance told The Washington Post several of his colleagues had considered quitting.',
      'tell',
      'several of his colleagues had considered quitting',
    ],
    [
      "The premier said last year's floods had cost the country dear.",
      'say',
      "last year's floods had cost the country dear",
    ],
  ])('%s', (text, lemma, whole) => expect(content(text, lemma)).toEqual([whole]))

  test('who did what was told is not who told it', () => {
    const text = 'Mr. Vance told The Washington Post several of his colleagues had considered quitting.'
    expect(read(text).find(({ cueLemma }) => cueLemma === 'consider')!.source).toBe('several of his colleagues')
  })
})

describe('what the reporter tells of what was said is none of it', () => {
  test.each([
    [
      'Mr. Obasi said that he had not been told of the raid, contradicting his own spokesman.',
      'say',
      'that he had not been told of the raid',
    ],
    [
      'The president vowed to stay in office, less than two weeks after protesters stormed his palace.',
      'vow',
      'to stay in office',
    ],
    [
      'Mr. Rao said the bridge would reopen in May, a day after engineers found new cracks in its pillars.',
      'say',
      'the bridge would reopen in May',
    ],
    [
      'Police said the boy had been found alive, three days after he fell into the river.',
      'say',
      'the boy had been found alive, three days after he fell into the river',
    ],
    [
      "Norland's premier said his country would not join the pact, ending months of speculation.",
      'say',
      'his country would not join the pact',
    ],
    ['Ms. Lund called for a new vote, in an apparent reference to the scandal.', 'call', 'a new vote'],
    ['Officials said the firm, echoing others, had lied.', 'say', 'the firm, echoing others, had lied'],
    [
      'At least 30 people died, state media said, citing the governor, in what would be the worst attack this year.',
      'cite',
      'the governor',
    ],
    [
      'Norland said it would recall its ambassador "for talks," and gave Valdia a week to apologise.',
      'say',
      'it would recall its ambassador "for talks,"',
    ],
  ])('%s', (text, lemma, whole) => expect(content(text, lemma)).toEqual([whole]))
})

describe('what is told of a noun, or behind the phrase that it stands in, is none of what it says', () => {
  test.each([
    ["Mr. Park's warning that banks would fail proved correct.", 'warning', 'that banks would fail'],
    [
      "The report's finding that the officers had lied prompted calls for their dismissal.",
      'finding',
      'that the officers had lied',
    ],
    [
      "The senator's suggestion that the bridge was unsafe angered engineers.",
      'suggestion',
      'that the bridge was unsafe',
    ],
    [
      "In response to Ankara's threat to close the straits, Athens put its navy on alert.",
      'threat',
      'to close the straits',
    ],
  ])('%s', (text, lemma, whole) => expect(content(text, lemma)).toEqual([whole]))
})

test('what was rejected as something is the claim and not its clause', () => {
  const text = 'The ministry rejected as false a report that the warship had been sunk.'
  expect(content(text, 'reject')).toEqual(['as false a report that the warship had been sunk'])
})

describe('who says something is told whole, and is nobody else', () => {
  const said = (text: string, lemma: string) => {
    const { source, content: spans } = read(text).find(({ cueLemma }) => cueLemma === lemma)!
    return [source, ...spans]
  }

  test.each([
    [
      'Most voters want an inquiry, a poll released on Monday found.',
      'find',
      ['a poll released on Monday', 'Most voters want an inquiry'],
    ],
    [
      'Prices will fall next year, a report published by the central bank predicted.',
      'predict',
      ['a report published by the central bank', 'Prices will fall next year'],
    ],
    [
      'President Hale should resign, the head of his party, Ann Crane, said on Sunday.',
      'say',
      ['the head of his party, Ann Crane', 'President Hale should resign'],
    ],
    [
      'A trade group for pharmacies, which has long blamed drugmakers for rising prices, praised the ruling.',
      'blame',
      ['A trade group for pharmacies', 'drugmakers for rising prices'],
    ],
    [
      'Mr. Hale, whose lawyers have denied any wrongdoing, said on Monday that he would fight.',
      'deny',
      ['whose lawyers', 'any wrongdoing'],
    ],
    [
      'The report, said to be the work of a former spy, runs to 60 pages.',
      'say',
      [null, 'The report', 'to be the work of a former spy'],
    ],
    [
      'State television reported, citing the governor of the province, that 11 people had died.',
      'cite',
      ['State television', 'the governor of the province'],
    ],
    [
      'The Supreme Court ruled 5 to 4 on Monday that states may bar such gifts.',
      'rule',
      ['The Supreme Court', 'that states may bar such gifts'],
    ],
    ['Premier vows to fight on as rebels close in\n\nThe premier spoke on Monday.', 'vow', ['Premier', 'to fight on']],
    [
      'EU backs Norland bid, warns Valdia against reprisals\n\nThe bloc met on Monday.',
      'warn',
      ['EU', 'Valdia against reprisals'],
    ],
    [
      'The pipeline is safe, insists the company, which has been fined twice for leaks.',
      'insist',
      ['the company', 'The pipeline is safe'],
    ],
    [
      'The blockade will go on until the president resigns, a protest leader said.',
      'say',
      ['a protest leader', 'The blockade will go on until the president resigns'],
    ],
  ])('%s', (text, lemma, spans) => expect(said(text, lemma)).toEqual(spans))
})
