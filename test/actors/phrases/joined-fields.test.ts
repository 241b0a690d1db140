import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('an office of two fields', () => {
  it.each([
    ['EU trade and industry commissioner Karl Lund', 'Karl Lund', 'EU trade and industry commissioner'],
    ['Trade and industry minister Ann Holt', 'Ann Holt', 'Trade and industry minister'],
    ['Clinic and advocacy manager Mia Berg', 'Mia Berg', 'Clinic and advocacy manager'],
    ['Police and fire commissioner Rita Grant', 'Rita Grant', 'Police and fire commissioner'],
    ['Finance and budget committee chairman Lars Moen', 'Lars Moen', 'Finance and budget committee chairman'],
    ['The trade and industry minister, Tom Reed,', 'Tom Reed', 'trade and industry minister'],
  ])('is one person’s: “%s”', (source, name, role) => {
    expect(castOf(`[${source}]s [said]c [the talks were over]x.`).actors[0]).toMatchObject({ name, roles: [role] })
  })
  it('is none where somebody else stands before *and*', () => {
    const [group] = castOf('[Parliament and opposition leader Max Dahl]s [said]c [the talks were over]x.').actors
    expect(group).toMatchObject({ kind: 'group' })
  })
})
