import { describe, expect, it } from 'vitest'
import { toldIn } from '../../../src/actors/targets/told.ts'
import { walk } from '../../../src/actors/walk.ts'
import { attributionsIn } from '../cast-of.ts'

const told = (marked: string) => {
  const { parsed, attributions } = attributionsIn(marked)
  const discourse = walk(parsed, attributions)
  const phrase = discourse.phrases.list[toldIn(discourse.attributions[0]!, discourse) ?? -1]
  return phrase ? parsed.text.slice(phrase.start, phrase.end) : null
}

describe('the one to whom something is said', () => {
  it.each([
    ['[Anna Berg]s [told]c Rudd [that Wolf had lied]x.', 'Rudd'],
    ['[Anna Berg]s [told]c the committee [that Wolf had lied]x.', 'the committee'],
    ['[Anna Berg]s [told]c his wife [that Wolf had lied]x.', 'his wife'],
  ])('stands between cue and content: %s', (marked, name) => expect(told(marked)).toBe(name))
  it.each([
    '[Anna Berg]s [accused]c [Wolf of lying]x.',
    '[Anna Berg]s [said]c [Wolf had lied]x.',
    '“[Wolf lied]x,” [said]c [Anna Berg]s.',
  ])('is nobody who stands in the content or is the source: %s', (marked) => expect(told(marked)).toBeNull())
})
