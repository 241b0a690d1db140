import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakersOf = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)

describe('both sides', () => {
  it('are the two states named most, in whatever words', () => {
    const before = 'Eritrea signed a truce with Ethiopia. Ethiopia kept it, and Eritrea did.'
    for (const words of ['Both sides', 'Neither side', 'Either side', 'Each side', 'The two sides'])
      expect(speakersOf(`${before} [${words}]s [wants]c [a confrontation]x.`)).toEqual(['Eritrea and Ethiopia'])
  })
  it('are the two who stand side by side, and not the mediator who is named as often', () => {
    expect(
      speakersOf(`Eritrea and Ethiopia met. The United Nations sent observers, and the United Nations paid.
Eritrea and Ethiopia signed. [Both sides]s [said]c [they would keep the truce]x.`),
    ).toEqual(['Eritrea and Ethiopia'])
  })
  it('are two companies where the noun says so', () => {
    expect(speakersOf('Halden Corp. sued Brightwater Inc. on Monday. [Both companies]s [said]c [no]x.')).toEqual([
      'Halden Corp. and Brightwater Inc.',
    ])
  })
  it('are one group without a name where the text leaves open who they are', () => {
    const { actors, names } = castOf(
      'The talks broke down. [Neither side]s [wants]c [a confrontation]x. A lawyer went home. [Each side]s [said]c [so]x.',
    )
    expect(names).toEqual([['both sides'], ['both sides']])
    expect(actors).toMatchObject([{ kind: 'group' }])
  })
  it('are not a state and its own ministry', () => {
    expect(
      speakersOf(`Azerbaijan sent troops. The Azerbaijani Defense Ministry spoke of shelling. The Azerbaijani Defense Ministry
called Azerbaijan calm. Armenia fell silent. [Both sides]s [said]c [they had lost men]x.`),
    ).not.toEqual(['Azerbaijan and Azerbaijani Defense Ministry'])
  })
})
