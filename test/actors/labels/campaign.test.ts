import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it.each([
  'Lund’s campaign',
  'His campaign',
  'Gov. Mark Lund’s re-election campaign',
  'The campaign of Gov. Mark Lund',
  'The Lund campaign',
])('a campaign goes by the surname of whose it is, however the article puts it: %s', (source) => {
  expect(castOf(`Gov. Mark Lund spoke in Ohio. [${source}]s [said]c [he would win]x.`).names).toEqual([
    ['Lund campaign'],
  ])
})

it('an office goes by the full name of whose it is', () => {
  expect(castOf('Sen. Ann Lund rose. [Her office]s [said]c [she was ill]x.').names).toEqual([['Ann Lund’s office']])
})

it('what a state of the United States has is not the nation’s', () => {
  expect(castOf('[New Jersey’s Democratic governor]s [said]c [no]x.').names[0]![0]).toMatch(/^New Jersey/)
})
