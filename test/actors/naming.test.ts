import { describe, expect, it } from 'vitest'
import { readBylines } from '../../src/actors/bylines.ts'
import { castOf } from './cast-of.ts'

const lastSpeaker = (text: string): string | undefined => {
  const { actors, participants } = castOf(text)
  const speaker = participants.at(-1)!.speaker
  return speaker ? actors[speaker.actor]!.name : undefined
}

describe('an unnamed speaker goes by', () => {
  it.each([
    ['[A poll of fishermen released on Friday]s [found]c [that most were afraid]x.', 'poll of fishermen'],
    ['[Civil rights groups such as Open Harbour]s [said]c [the law was unfair]x.', 'Civil rights groups'],
    ['[A report on Wednesday]s [said]c [the bank was at fault]x.', 'report'],
    ['[advocates for stem cell research]s [said]c [the vote was close]x.', 'advocates for stem cell research'],
  ])('what names it, not by what trails behind: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name)
  })
})

describe('a country’s own bodies have one name', () => {
  it.each([
    '[Azerbaijan’s foreign ministry]s [said]c [the border was open]x.',
    '[The foreign ministry in Baku]s [said]c [the border was open]x.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Azerbaijani foreign ministry')
  })
})

it('they can be two who were named together', () => {
  const name = lastSpeaker('Anna Wolf and Stan Berg met in Oslo. [They]s [said]c [the talks were over]x.')
  expect(name).toBe('Anna Wolf and Stan Berg')
})

describe('who wrote a text', () => {
  it('is told by a line above it', () => {
    expect(readBylines('The quarry must close\nBy Ann Gray\nI have lived here for years.')).toEqual([
      { until: 62, name: 'Ann Gray' },
    ])
  })
  it('is told by the note below it, unless the text speaks of that person', () => {
    const note = 'Rick Stone is the governor of Florida.'
    expect(readBylines(`I will not sign.\nI never did.\n${note}`).map(({ name }) => name)).toEqual(['Rick Stone'])
    expect(readBylines(`Stone will not sign.\nHe never did.\n${note}`)).toEqual([])
  })
  it('is told under each of several letters', () => {
    const letters = readBylines('To the editor.\nI object.\nAnn Gray\nI agree.\nRick Stone')
    expect(letters.map(({ name }) => name)).toEqual(['Ann Gray', 'Rick Stone'])
  })
  it('is not made up', () => {
    expect(readBylines('')).toEqual([])
    expect(readBylines('The minister said no.\nThe talks are over.')).toEqual([])
  })
})
