import { describe, expect, it } from 'vitest'
import { nationalLabel } from '../../../src/actors/labels/national-label.ts'
import { castOf } from '../cast-of.ts'

describe('a country’s own bodies and offices', () => {
  it('go by one name however the article puts it', () => {
    const sources = [
      "Azerbaijan's foreign ministry",
      'The Azerbaijani foreign ministry',
      'The foreign ministry in Baku',
    ]
    for (const source of sources)
      expect(castOf(`[${source}]s [said]c [the border was closed]x.`).names).toEqual([['Azerbaijani foreign ministry']])
  })
  it('are one actor', () => {
    const marked = `[Azerbaijan's foreign ministry]s [said]c [the border was closed]x.

Hours later [the Azerbaijani foreign ministry]s [added]c [that it would stay so]x.`
    const { participants } = castOf(marked)
    expect(participants[0]!.speaker!.actor).toBe(participants[1]!.speaker!.actor)
  })
  it('take the adjective, not the word for the people', () => {
    expect(nationalLabel('prime minister', 'minister', 'NZ')).toBe('New Zealand prime minister')
  })
  it('are no other things of a country', () => {
    expect(nationalLabel('neighbours', 'neighbour', 'AZ')).toBeNull()
  })
})
