import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

/** What the article calls its only speaker. */
function calls(marked: string): string[] {
  const { mentions, participants } = castOf(marked)
  const text = marked.replace(/\[([^\]]*)\][scx]/g, '$1')
  return mentions.flatMap(({ actor, start, end }) =>
    actor === participants[0]!.speaker!.actor ? [text.slice(start, end)] : [],
  )
}

it('an object is not the subject of its own verb', () => {
  expect(calls('Ida Lund came late. [Anna Berg]s [praised]c [her]x.')).toEqual(['Anna Berg'])
  expect(calls('Ida Lund came late. [Anna Berg]s rose and [thanked]c [her]x.')).toEqual(['Anna Berg'])
})

it('a possessive may be the subject', () => {
  expect(calls('[Anna Berg]s [sold]c [her boat]x.')).toEqual(['Anna Berg', 'her'])
})
