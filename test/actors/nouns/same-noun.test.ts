import { expect, it } from 'vitest'
import { nameOf } from '../../../src/actors/labels/label.ts'
import { sameNoun } from '../../../src/actors/nouns/same-noun.ts'
import { walk } from '../../../src/actors/walk.ts'
import { attributionsIn } from '../cast-of.ts'

/** Whom the sieve proposes for a description, as the text is read. */
function proposed(text: string, description: string): string | null {
  let name: string | null = null
  walk(attributionsIn(text).parsed, [], {}, (at, _candidates, _rows, discourse) => {
    const phrase = discourse.phrases.list[at]!
    const entity = text.startsWith(description, phrase.start) ? sameNoun(phrase, at, discourse) : null
    if (entity !== null) name = nameOf(discourse.registry, entity)
    return null
  })
  return name
}

it.each([
  [
    'Harlan Steel Inc. closed a mill. The Senate met on Friday. The company lost money.',
    'The company',
    'Harlan Steel Inc.',
  ],
  [
    'The Harbour Safety Board met. The White House was silent. The agency wrote a report.',
    'The agency',
    'Harbour Safety Board',
  ],
  [
    'Clean Reef Initiative wrote a letter. The Supreme Court met on Friday. The group was glad.',
    'The group',
    'Clean Reef Initiative',
  ],
  ['The Senate met on Friday. The company lost money.', 'The company', null],
])('a company is no Senate, an agency no court: %s', (text, description, name) => {
  expect(proposed(text, description)).toBe(name)
})

it('several courts are no one court', () => {
  expect(proposed('The Supreme Court met on Friday. The courts ruled.', 'The courts')).toBeNull()
})
