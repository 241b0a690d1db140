import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('gives an administration to the one who can have one', () => {
  const marked = `Mayor Clara Weiss opened the bridge. Ida Lund, a teacher, who had lost to her in June, spoke first. Lund was in the front row. [Her administration]s [promised]c [a second bridge]x.`
  expect(castOf(marked).names).toEqual([['Weiss administration']])
})
