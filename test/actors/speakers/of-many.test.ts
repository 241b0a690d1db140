import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const last = (marked: string) => {
  const { actors, participants } = castOf(marked)
  const { speaker } = participants.at(-1)!
  return speaker && actors[speaker.actor]!
}

describe('a number that stands for those whom the text has just named', () => {
  it.each([
    ['Two airline executives were angry. [One of them]s [said]c [the fund was empty]x.', 'airline executive'],
    ['Diplomats met in Oslo. [One, who asked not to be named,]s [said]c [the talks had failed]x.', 'Diplomat'],
    ['Two of the commissioners were angry. [One of them]s [said]c [the fund was empty]x.', 'commissioner'],
    ['Commissioners met. Two of them were angry. [One]s [said]c [the fund was empty]x.', 'commissioner'],
    [
      '[Three of the judges]s [told]c reporters [they were angry]x. [One of them]s [said]c [the law was clear]x.',
      'judge',
    ],
    ['Many users were angry. [Another]s [wrote]c [that the ban was silly]x.', 'another user'],
  ])('is one of them: “%s”', (marked, name) => {
    expect(last(marked)).toMatchObject({ kind: 'person' })
    expect(last(marked)!.name.toLowerCase()).toBe(name.toLowerCase())
  })
  it.each([
    'Farmers in Ohio were angry. [Several]s [said]c [the toll was too high]x.',
    'Farmers in Ohio were angry. [Some of them]s [said]c [the toll was too high]x.',
    'Farmers were angry at the toll, which [few]s [would defend]c [as fair]x.',
  ])('are several of them: “%s”', (marked) => {
    expect(last(marked)).toMatchObject({ name: expect.stringMatching(/^Farmers/), kind: 'group' })
  })
  it('are others than some of whom the text has just spoken', () => {
    const marked = 'Some farmers backed the toll. [Others]s [said]c [it was too high]x.'
    expect(last(marked)).toMatchObject({ name: 'other farmers', kind: 'group' })
  })
  it('is nobody where no such noun stands near', () => {
    expect(last('The toll was high. [Several]s [said]c [it was too high]x.')?.name).not.toBe('toll')
    expect(last('The toll was high. [Another]s [said]c [it was too high]x.')).toBeNull()
  })
  it('is who is named or described behind it', () => {
    const marked = 'Two diplomats met. [One of them, Gov. Martha Pruett,]s [said]c [the talks had failed]x.'
    expect(last(marked)!.name).toBe('Martha Pruett')
  })
})

describe('a word for all or nobody', () => {
  it.each(['Everybody', 'Nobody', 'Almost everyone', 'Someone in the park', 'No one'])(
    'is a group of its own: “%s”',
    (word) => {
      expect(last(`The toll was high. [${word}]s [said]c [it was too high]x.`)?.name.toLowerCase()).toBe(
        word.toLowerCase(),
      )
    },
  )
  it('is called by what tells who they are', () => {
    const marked = 'The toll was high. [Those who live on the island]s [said]c [it was too high]x.'
    expect(last(marked)).toMatchObject({ name: 'Those who live on the island', kind: 'group' })
  })
})

describe('a share of those whom a survey asked', () => {
  it.each([
    'A poll found that 58 percent of likely voters oppose the toll. It also found that [few]s [believe]c [it is fair]x.',
    'The poll found that 58 percent oppose the toll and 27 percent back it. [Most]s [said]c [it was unfair]x.',
  ])('is few or most of them, and not of a share told before: “%s”', (marked) => {
    expect(last(marked)?.name).toMatch(/likely voters|respondents/)
  })
  it.each([
    [
      'Of 800 likely voters, 41 percent back Lund. [38 percent]s [said]c [they did not know him]x.',
      '800 likely voters',
    ],
    ['Adults under 30 were asked. [Nearly six in 10]s [said]c [rent was too high]x.', 'Adults'],
    ['Lund leads the field in the poll. [38%]s [said]c [they did not know him]x.', 'respondents'],
    ['Voters like Lund. [Almost half of respondents]s [said]c [he was tired]x.', 'respondents'],
  ])('is those people: %s', (marked, name) => {
    expect(castOf(marked).names[0]![0]).toBe(name)
  })
  it('is no person of whom a text goes on to say *he*', () => {
    const marked =
      'Karl Lund leads the field. [38 percent]s [said]c [they did not know him]x. [He]s [laughed]c [at it]x.'
    expect(castOf(marked).names[1]![0]).toBe('Karl Lund')
  })
})

it('gives a further share to those of whom the first was, and not to whom they blame', () => {
  const { actors, participants } = castOf(
    'A survey found that [54 percent of Americans]s would [blame]c [Republicans]x, while [38 percent]s [said]c [they would fault Democrats]x.',
  )
  expect(actors[participants[1]!.speaker!.actor]!.name).toBe('Americans')
})
