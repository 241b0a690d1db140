import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const last = (marked: string) => {
  const { actors, participants } = castOf(marked)
  return actors[participants.at(-1)!.speaker!.actor]!
}

describe('an office with its state behind it', () => {
  it('is not that of another state’s president', () => {
    const marked = 'US President Carl Hale called for talks. [The president of Turkey]s [vowed]c [to help]x.'
    expect(last(marked)).toMatchObject({ kind: 'person', country: 'TR' })
    expect(last(marked).name).not.toBe('Carl Hale')
  })
  it('is that of its own', () => {
    const marked = 'Turkish President Cem Aydar called for talks. [The president of Turkey]s [vowed]c [to help]x.'
    expect(last(marked).name).toBe('Cem Aydar')
  })
})
