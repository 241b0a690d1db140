import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speakers = (marked: string) => castOf(marked).names.map(([speaker]) => speaker)
const ORTEGA = 'President Luis Ortega of Mexico spoke later.'

describe('an office of a state', () => {
  it('is that of the only one who holds it, also where the name comes later', () => {
    expect(speakers(`[Mexico’s president]s [called for]c [calm]x. ${ORTEGA}`)).toEqual(['Luis Ortega'])
    expect(speakers(`${ORTEGA} It rained in Oslo. [The Mexican president]s [called for]c [calm]x.`)).toEqual([
      'Luis Ortega',
    ])
  })
  it('is not held by who holds another or another state’s', () => {
    expect(speakers(`[Mexico’s foreign minister]s [called for]c [calm]x. ${ORTEGA}`)).not.toContain('Luis Ortega')
    expect(speakers(`[Chile’s president]s [called for]c [calm]x. ${ORTEGA}`)).not.toContain('Luis Ortega')
  })
})
