import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const last = (marked: string) => castOf(marked).names.at(-1)![0]

describe('the paper', () => {
  it.each([
    ['[The Daily Courier]s [reported]c [that he had quit]x. [The paper]s [said]c [he was ill]x.', 'Daily Courier'],
    ['Mr. Lund told the Norland Times that he would run. [The newspaper]s [said]c [he was ill]x.', 'Norland Times'],
    ['[The Kansas City Star]s [endorsed]c [Lund]x. [The paper]s [said]c [she was honest]x.', 'Kansas City Star'],
    ['[The Globe and Mail]s [said]c [no]x. [The newspaper]s [said]c [it was sorry]x.', 'The Globe and Mail'],
  ])('is the newspaper named before: “%s”', (marked, name) => {
    expect(last(marked)).toBe(name)
  })
  it.each([
    '[A paper in a journal]s [said]c [the ice was thin]x. [The paper]s [said]c [it would melt]x.',
    'The Norland Times has a white paper on it. [The paper]s [said]c [it would melt]x.',
  ])('is what somebody wrote where the text has spoken of that: “%s”', (marked) => {
    const { actors, participants } = castOf(marked)
    expect(actors[participants.at(-1)!.speaker!.actor]!.kind).toBe('document')
  })
})

it.each([
  ['[A study by Harvest Watch, a nonprofit,]s [said]c [no]x. [The nonprofit]s [said]c [yes]x.', 'Harvest Watch'],
  ['[The nonprofit Harvest Watch]s [said]c [no]x. [The nonprofit]s [said]c [yes]x.', 'Harvest Watch'],
])('a body is called again what the text has said that it is: “%s”', (marked, name) => {
  expect(last(marked)).toBe(name)
})
