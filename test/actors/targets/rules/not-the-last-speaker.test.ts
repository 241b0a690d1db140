import { expect, it } from 'vitest'
import type { Candidate, Place } from '../../../../src/actors/targets/candidates.ts'
import { notTheLastSpeaker } from '../../../../src/actors/targets/rules/not-the-last-speaker.ts'
import { walk } from '../../../../src/actors/walk.ts'
import type { ClaimType } from '../../../../src/domain/claim-type.ts'
import { attributionsIn } from '../../cast-of.ts'

const at = (place: Place): Candidate => ({ entity: 0, place, phrase: -1, ordinal: 0, mentions: 1 })

/** Where those stand whom the rule leaves of a claim. */
function left(marked: string, type: ClaimType): Place[] {
  const { parsed, attributions } = attributionsIn(marked, [type])
  const chosen = (['answered', 'nearby'] as const).map(at)
  return notTheLastSpeaker(0, chosen, chosen, walk(parsed, attributions)).map(({ place }) => place)
}

it.each<[string, ClaimType]>([
  ['[Anna Berg]s [welcomed]c [the verdict]x.', 'agreement'],
  ['[Anna Berg]s [said]c [that the new law was a mistake]x.', 'criticism'],
])('what bodies make is not what the last speaker did: %s', (marked, type) => {
  expect(left(marked, type)).toEqual(['nearby'])
})

it.each<[string, ClaimType]>([
  ['[Anna Berg]s [rejected]c [the offer]x.', 'rejection'],
  ['[Anna Berg]s [rejected]c [Tom Wolf’s deal]x.', 'rejection'],
  ['[Anna Berg]s [said]c [the vote was at noon]x.', 'statement'],
])('his own acts may be, and what only states something: %s', (marked, type) => {
  expect(left(marked, type)).toHaveLength(2)
})
