import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('an office of two words', () => {
  it('is not meant by its last word alone', () => {
    const marked = `Prime Minister Ida Lund left for Oslo. [The minister]s [said]c [the deal was old]x.`
    expect(speakers(marked)).not.toContain('Ida Lund')
  })
  it('is told with the word behind *of*, and that word is nobody', () => {
    const { actors, participants } = castOf('Northern Oil met. [Its chief of staff, Ida Lund,]s [said]c [no]x.')
    const speaker = actors[participants[0]!.speaker!.actor]!
    expect(speaker.roles).toEqual(['chief of staff'])
    expect(speaker.memberOf.map((index) => actors[index]!.name)).toEqual(['Northern Oil'])
    expect(castOf('[The head of state]s [said]c [no]x.').actors).toHaveLength(1)
  })
})

describe('a guard of a coast or a nation', () => {
  it('is a body, and its spokesman speaks for it', () => {
    const marked = `[The Danish coast guard]s [denied]c [that its ships had been near the island in the night]x. They were at sea. [Commodore Ida Lund, its spokeswoman,]s [said]c [no]x.`
    const { actors, participants, names } = castOf(marked)
    expect(names).toEqual([['Danish coast guard'], ['Ida Lund']])
    expect(actors[participants[0]!.speaker!.actor]!.kind).toBe('organization')
    const speaker = actors[participants[1]!.speaker!.actor]!
    expect(speaker.onBehalfOf.map((index) => actors[index]!.name)).toEqual(['Danish coast guard'])
  })
})
