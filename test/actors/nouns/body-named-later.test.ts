import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const COURT = '[A federal appeals court]s [blocked]c [the rule]x.'
const first = (marked: string) => castOf(marked).names[0]![0]

describe('a body that comes in without a name', () => {
  it('is the one that is named soon after by the same noun', () => {
    expect(first(`${COURT} The 5th U.S. Circuit Court of Appeals was split.`)).toBe('5th U.S. Circuit Court of Appeals')
  })

  it.each([
    `${COURT} The U.S. Supreme Court was silent.`,
    `The 5th U.S. Circuit Court of Appeals met. ${COURT} The 5th U.S. Circuit Court of Appeals was silent.`,
    `${COURT} Ann Lund won. Carl Berg lost. It rained. The 5th U.S. Circuit Court of Appeals was split.`,
  ])('is no other, none known before, none named long after: %s', (marked) => {
    expect(first(marked)).toBe('federal appeals court')
  })
})
