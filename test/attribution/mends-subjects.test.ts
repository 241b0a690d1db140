import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const claim = (text: string, lemma: string) => read(text).find(({ cueLemma }) => cueLemma === lemma)!

describe('a clause that tells which ones are meant ends before what they did', () => {
  test.each([
    ['The farmers who demanded that the dam be closed have gone home.', 'demand', ['that the dam be closed']],
    ['The reporter who claimed to have met the envoy was at a festival.', 'claim', ['to have met the envoy']],
    ['Police said the woman who accused the mayor of theft was arrested on Monday.', 'accuse', ['the mayor of theft']],
    ['A report saying the dam is safe was signed by Holm.', 'say', ['the dam is safe']],
    ['The party that promised to cut taxes won the vote.', 'promise', ['to cut taxes']],
    ['People who think the plan will work should read it.', 'think', ['the plan will work']],
    // What they did is not what was said of them.
    ['He met the farmers who demanded that the dam be closed.', 'demand', ['that the dam be closed']],
    ['U.S. officials made clear they feared another war.', 'make', ['they feared another war']],
    [
      'Lund praised the woman who promised to end the war started in May.',
      'promise',
      ['to end the war started in May'],
    ],
    ['Its founder, Greta Lind, said by telephone she would go home.', 'say', ['she would go home']],
  ])('%s', (sentence, lemma, content) => expect(claim(sentence, lemma).content).toEqual(content))
})

describe('who did what', () => {
  test.each([
    ['Unions attacked the minister for claiming that wages had risen.', 'claim', 'the minister'],
    ['Varga hit out at the mayor for suggesting that shops should close.', 'suggest', 'the mayor'],
    ['The court fined Lund for accusing a judge of theft.', 'accuse', 'Lund'],
    [
      'The envoy rebuked President Halim for declaring the matter closed and saying that Norland would defy the council.',
      'say',
      'President Halim',
    ],
    ['Lund criticised the opposition, saying it had no plan.', 'say', 'Lund'],
  ])('is whoever is judged for it: %s', (sentence, lemma, source) => expect(claim(sentence, lemma).source).toBe(source))

  test.each([
    ['Senator Rosa Varga today urged members of the house to repeal the law.', 'urge', 'Senator Rosa Varga'],
    ['The minister last week accused the union of lying.', 'accuse', 'The minister'],
    ['A judge late last week ruled that the ban was lawful.', 'rule', 'A judge'],
    ['The miners joined the strike on Monday, and Friday said they would stay out all week.', 'say', 'The miners'],
    [
      'The council’s five permanent members, including a reluctant Norland and Sudland, this week agreed to ask the auditor to report.',
      'agree',
      'The council’s five permanent members',
    ],
    // A poll has a time by itself, and a paper may be named after one.
    ['A poll released Friday showed a tie.', 'show', 'A poll released Friday'],
    ['USA TODAY reported that the mine was unsafe.', 'report', 'USA TODAY'],
  ])('is not when they did it: %s', (sentence, lemma, source) => expect(claim(sentence, lemma).source).toBe(source))

  test.each([
    ['The rebels named their commander, Ivo Brandt, as head of state and demanded an end to the ban.', 'The rebels'],
    ['The guards installed their former commander as head of state and demanded the lifting of a ban.', 'The guards'],
  ])('is not what else they did: %s', (sentence, source) => expect(claim(sentence, 'demand').source).toBe(source))

  test.each([
    ['Only a few voters said they would support the plan.', 'Only a few voters'],
    ['Nearly all of the senators said they would vote for it.', 'Nearly all of the senators'],
    ['Just two ministers said they would resign.', 'Just two ministers'],
    ['Only about 40 lawmakers said they would sign it.', 'Only about 40 lawmakers'],
  ])('is as many as it says: %s', (sentence, source) => expect(claim(sentence, 'say').source).toBe(source))
})

describe('a headline’s call', () => {
  test.each([
    ['Governor rejects call for inquiry into flood', 'Governor', 'rejects', 'call for inquiry into flood'],
    ['Board backs call for audit of bridge', 'Board', 'backs', 'call for audit of bridge'],
  ])('is what is answered there: %s', (headline, source, cue, content) => {
    expect(read(headline)).toMatchObject([{ source, cue, content: [content] }])
  })

  test('is told once', () => {
    const found = read('Mayor denies claim that he lied')
    expect(found.map(({ cue, source }) => [cue, source])).toEqual([
      ['denies', 'Mayor'],
      ['claim', null],
    ])
  })
})

describe('a content goes on', () => {
  test.each([
    [
      'The party described the report as "biased" and "full of errors."',
      'describe',
      ['the report as "biased" and "full of errors."'],
    ],
    [
      'And he hoped the governor would not just talk, but would work with farmers.',
      'hope',
      ['the governor would not just talk, but would work with farmers'],
    ],
    ['Council votes to hold mayor in contempt', 'vote', ['to hold mayor in contempt']],
  ])('with what it would be half without: %s', (sentence, lemma, content) =>
    expect(claim(sentence, lemma).content).toEqual(content),
  )

  test('with nothing of an answer, where it is what was asked', () => {
    const text = '"That is false," Ruiz said when asked about Holm’s remark. "We have paid every bill on time."'
    expect(claim(text, 'ask')).toMatchObject({ source: null, content: ['about Holm’s remark'] })
  })
})
