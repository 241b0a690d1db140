import { describe, expect, test } from 'vitest'
import { CLAIM_TYPE_NAMES } from '../../src/domain/claim-type.ts'
import { NOUNS, PARTICLE_VERBS, particleVerb, phrase, VERBS } from '../../src/lexicon/cues.ts'
import { CUE_ADJECTIVES } from '../../src/lexicon/cues-adjectives.ts'
import { CUE_ADVERBS } from '../../src/lexicon/cues-adverbs.ts'
import { CUE_NOUNS } from '../../src/lexicon/cues-nouns.ts'
import { CUE_PARTICLE_VERBS } from '../../src/lexicon/cues-particle-verbs.ts'
import { CUE_PHRASES } from '../../src/lexicon/cues-phrases.ts'
import { CUE_VERBS } from '../../src/lexicon/cues-verbs.ts'

const lists = { CUE_ADJECTIVES, CUE_ADVERBS, CUE_NOUNS, CUE_PARTICLE_VERBS, CUE_PHRASES, CUE_VERBS }

describe.each(Object.entries(lists))('%s', (_, list) => {
  const cues = Object.keys(list)

  test('is sorted, in lower case, without duplicates', () => {
    expect(cues).toEqual([...new Set(cues)].sort())
    for (const cue of cues) expect(cue).toMatch(/^[a-z]+(?:[ '-](?:[a-z]+|\.\.\.))*$/)
  })

  test('gives every cue a type, of weight 1 to 9', () => {
    for (const { types } of Object.values(list)) {
      const weights = Object.entries(types)
      expect(weights.length).toBeGreaterThan(0)
      for (const [type, weight] of weights) {
        expect(CLAIM_TYPE_NAMES).toContain(type)
        expect(weight).toBeGreaterThanOrEqual(1)
        expect(weight).toBeLessThanOrEqual(9)
      }
    }
  })
})

test('every verb says how it reports', () => {
  const silent = Object.entries({ ...CUE_VERBS, ...CUE_PARTICLE_VERBS }).filter(([, { frames }]) => !frames?.length)
  expect(silent).toEqual([])
})

test('looks a cue up by lemma, with probabilities that sum to one', () => {
  expect(VERBS.get('demand')?.type).toBe('demand')
  expect(NOUNS.get('denial')?.type).toBe('denial')
  expect(VERBS.get('insist')!.prior.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1)
  expect(VERBS.get('said')).toBeUndefined()
})

test('every particle verb starts with its verb', () => {
  for (const [verb, cues] of PARTICLE_VERBS) for (const { words } of cues) expect(words[0]).toBe(verb)
})

describe('particleVerb', () => {
  const find = (sentence: string, at = 0) => particleVerb(sentence.split(' '), at)

  test('finds the longest that fits', () => {
    expect(find('call for talks')?.cue.type).toBe('request')
    expect(find('speak out against it')?.cue.words).toEqual(['speak', 'out'])
    expect(find('do not rule out a strike', 2)?.length).toBe(2)
  })

  test('lets a short object stand before the particle', () => {
    expect(find('turn the offer down')?.cue.words).toEqual(['turn', 'down'])
    expect(find('turn the very long and generous offer down')).toBeNull()
  })

  test('is null past the end and for other words', () => {
    expect(find('call')).toBeNull()
    expect(find('call', 7)).toBeNull()
    expect(particleVerb([], 0)).toBeNull()
  })
})

describe('phrase', () => {
  const find = (sentence: string) => phrase(sentence.split(' '), 0)

  test('finds fixed phrases and phrases around a source', () => {
    expect(find('according to the ministry')?.length).toBe(2)
    expect(find('in the minister own words they lied')?.cue.words).toEqual(['in', '...', 'own', 'words'])
    expect(find('as the envoy put it , no')?.length).toBe(5)
  })

  test('needs a source where it has a gap, and not too long a one', () => {
    expect(find('in view')).toBeNull()
    expect(find('in a b c d e f g h view')).toBeNull()
  })
})
