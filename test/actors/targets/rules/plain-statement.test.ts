import { expect, it } from 'vitest'
import type { Discourse } from '../../../../src/actors/discourse.ts'
import type { Candidate, Place } from '../../../../src/actors/targets/candidates.ts'
import { ofPlainStatement } from '../../../../src/actors/targets/rules/plain-statement.ts'
import type { TypeChance } from '../../../../src/domain/attribution.ts'

const at = (place: Place): Candidate => ({ entity: 0, place, phrase: 0, ordinal: 0, mentions: 1 })

/** Where those stand whom the rule leaves of a claim that may be of these types, the likeliest first. */
function left(types: readonly TypeChance[]): Place[] {
  const discourse = { attributions: [{ type: types[0]!.type, types }] } as unknown as Discourse
  const chosen = (['content', 'answered', 'object'] as const).map(at)
  return ofPlainStatement(0, chosen, chosen, discourse).map(({ place }) => place)
}

it('is directed at nobody but who is told it', () => {
  expect(left([{ type: 'statement', probability: 0.97 }])).toEqual(['object'])
})

it.each<[string, TypeChance[]]>([
  [
    'may be an accusation',
    [
      { type: 'statement', probability: 0.7 },
      { type: 'accusation', probability: 0.2 },
    ],
  ],
  ['is something else', [{ type: 'promise', probability: 0.9 }]],
])('leaves all of what %s', (_, types) => {
  expect(left(types)).toHaveLength(3)
})
