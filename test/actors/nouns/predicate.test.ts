import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speaker = (marked: string) => castOf(marked).names.at(-1)![0]

describe('what a sentence says that somebody is', () => {
  it('is who is said to be it', () => {
    expect(speaker('Tom Wolf is a lawyer [who]s [says]c [the harbour must close]x.')).toBe('Tom Wolf')
    const { actors } = castOf('Tom Wolf is a farmer. [Wolf]s [said]c [the harbour must close]x.')
    expect(actors[0]).toMatchObject({ name: 'Tom Wolf', roles: ['farmer'] })
  })
  it.each([
    'Tom Wolf is not a lawyer [who]s [says]c [the harbour must close]x.',
    'Tom Wolf knows a lawyer [who]s [says]c [the harbour must close]x.',
  ])('is not who only stands in its sentence: %s', (marked) => expect(speaker(marked)).not.toBe('Tom Wolf'))
  it('is not what somebody is only claimed to be', () => {
    const { actors } = castOf('[Anna Berg]s [said]c [that Tom Wolf was a thief]x. [Wolf]s [denied]c [it]x.')
    expect(actors.flatMap(({ roles }) => roles)).toEqual([])
  })
})

describe('the only ones', () => {
  it('are those of whom the sentence says that they are', () => {
    const marked = 'Councilwoman Ann Lund lost. She and Boesen were [the only votes]s [supporting]c [the motion]x.'
    expect(speaker(marked)).toBe('Ann Lund and Boesen')
    expect(speaker('Ida Moss was the only Republican [who]s [opposed]c [the bill]x.')).toBe('Ida Moss')
  })
})
