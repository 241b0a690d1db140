import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

describe('Georgia', () => {
  it.each([
    ['Republicans cheered. [Georgia]s [said]c [no]x.', 'Georgia'],
    ['The case began in Atlanta. [The Georgia Supreme Court]s [said]c [no]x.', 'Georgia Supreme Court'],
    ['Voters in Ohio cheered. [Georgia officials]s [said]c [no]x.', 'Georgia officials'],
  ])('is the American state where other American names stand beside it: %s', (marked, name) => {
    const { actors } = castOf(marked)
    expect(actors[0]).toMatchObject({ name })
    expect(actors.map(({ kind }) => kind)).not.toContain('country')
  })
  it.each(['[Georgia]s [said]c [no]x.', 'Troops left Tbilisi. The senator is a Republican. [Georgia]s [said]c [no]x.'])(
    'is the country otherwise: %s',
    (marked) => {
      expect(castOf(marked).actors[0]).toMatchObject({ name: 'Georgia', kind: 'country', country: 'GE' })
    },
  )
})
