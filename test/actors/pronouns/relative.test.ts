import { expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

it('the second of two coordinated relative pronouns stands for what the first one does', () => {
  const marked =
    'Ida Lund set up a clash with the Harbour Union leaders who run the docks and [who]s [say]c [the money is there]x.'
  expect(castOf(marked).names).toEqual([['Harbour Union leaders']])
})
