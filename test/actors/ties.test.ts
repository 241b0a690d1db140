import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/domain/actor.ts'
import { castOf } from './cast-of.ts'

function tied(marked: string, tie: 'memberOf' | 'onBehalfOf'): string[] {
  const { actors, participants } = castOf(marked)
  const speaker: Actor = actors[participants[0]!.speaker!.actor]!
  return speaker[tie].map((index) => actors[index]!.name)
}

describe('ties between actors', () => {
  it('keep officials apart from their body and tie them to it', () => {
    const { actors, names } = castOf('[NATO officials]s [said]c [no]x.')
    expect(names).toEqual([['NATO officials']])
    expect(actors.map(({ name }) => name)).toEqual(['NATO officials', 'NATO'])
    expect(tied('[NATO officials]s [said]c [no]x.', 'memberOf')).toEqual(['NATO'])
  })
  it('tie officials to their country', () => {
    expect(tied('[Senior Norwegian officials]s [said]c [no]x.', 'memberOf')).toEqual(['Norway'])
  })
  it('tie a spokesperson to whom they speak for', () => {
    expect(tied('[Ida Lund, a spokeswoman for Northern Oil,]s [said]c [no]x.', 'onBehalfOf')).toEqual(['Northern Oil'])
    expect(
      tied('[Berg campaign spokesman Tom Wolf]s [said]c [no]x. The Berg campaign left.', 'onBehalfOf'),
    ).toHaveLength(1)
  })
  it('tie those who help somebody to whom they help', () => {
    expect(tied('[Aides to Governor Ida Lund]s [said]c [no]x.', 'onBehalfOf')).toEqual(['Ida Lund'])
  })
  it('do not make critics members of what they criticise', () => {
    expect(tied('[Critics of Norway]s [said]c [no]x.', 'memberOf')).toEqual([])
  })
})
