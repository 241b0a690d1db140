import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeClaims } from '../../../src/attribution/type/index.ts'
import { CLAIM_TYPE_NAMES } from '../../../src/domain/claim-type.ts'
import { marked } from './claims.ts'

const typed = (markup: string) => {
  const { parsed, spans } = marked(markup)
  return typeClaims(parsed, [spans])[0]!
}

describe('the type of a claim', () => {
  test.each([
    ['[s Norland] [c demanded] [k that the council withdraw its inspectors].', 'demand'],
    ['[s Norland] [c insisted] [k that the council withdraw its inspectors].', 'demand'],
    ['[s The council] [c rejected] [k the demand].', 'rejection'],
    ['[s The council] [c did not rule out] [k sanctions].', 'statement'],
    ['[s Norland] [c accused] [k the council of spying].', 'accusation'],
    ['[s The minister] [c denied] [k that he had taken bribes].', 'denial'],
    ['[s The court] [c denied] [k the request].', 'rejection'],
    ['[s Norland] [c promised] [k a response if the ships came near].', 'threat'],
    ['[s The envoy] [c said] [k he hoped the talks would go on].', 'belief'],
    ['[s The president] [c vowed] [k to rebuild the harbour].', 'promise'],
    ['[s The report] [c found] [k that two bridges had been closed].', 'statement'],
    ['[s Analysts] [c expect] [k prices to fall].', 'prediction'],
    ['[s The mayor] [c called on] [k the government to send help].', 'request'],
    ['[s Norland] [c asked] [k whether the port was open].', 'question'],
  ])('%s is a %s', (markup, type) => expect(typed(markup).type).toBe(type))

  test('comes with reasons: first what the cue stands for, then the rules and the strongest features', () => {
    const { reasons, probability } = typed('[s Norland] [c insisted] [k that the council withdraw its inspectors].')
    expect(probability).toBeGreaterThan(0.5)
    expect(reasons[0]!.text).toBe('“insist” stands for demand or statement')
    expect(reasons.some(({ text }) => text.includes('what should be done'))).toBe(true)
    for (const { about, weight } of reasons) {
      expect(about).toBe('type')
      expect(Number.isFinite(weight)).toBe(true)
    }
  })

  test('is one of the eighteen for any words, and never throws', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[[\]]/g, ' '))
    fc.assert(
      fc.property(word, word, word, (source, cue, content) => {
        expect(CLAIM_TYPE_NAMES).toContain(typed(`[s ${source}a] [c ${cue}b] [k ${content}c]`).type)
      }),
      { numRuns: 60 },
    )
  })
})
