import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('who holds an office of a body whose short name stands in brackets', () => {
  it.each([
    ['[The Miners Front (MF) leader Tomas Ruhl]s [said]c [no]x.', 'Tomas Ruhl', 'Miners Front leader'],
    [
      '[The Foreign Office (FO) spokesperson Aisha Kamran]s [said]c [no]x.',
      'Aisha Kamran',
      'Foreign Office spokesperson',
    ],
    // The source may end before the name.
    ['[The Miners Front (MF)]s chairman Tomas Ruhl, [calling]c [it a farce]x.', 'Tomas Ruhl', 'Miners Front chairman'],
  ])('speaks, and not the body: %s', (marked, name, role) => {
    const { names, actors } = castOf(marked)
    expect(names[0]![0]).toBe(name)
    expect(actors.find((actor) => actor.name === name)!.roles).toContain(role)
  })
  it('is tied to the body', () => {
    const { actors } = castOf('[Miners Front (MF) leader Tomas Ruhl]s [said]c [no]x.')
    expect(actors[0]!.memberOf.map((index) => actors[index]!.name)).toEqual(['Miners Front'])
  })
  it('is not the body that speaks itself', () => {
    expect(castOf('[The Miners Front (MF)]s [said]c [no]x.').names).toEqual([['Miners Front']])
  })
})
