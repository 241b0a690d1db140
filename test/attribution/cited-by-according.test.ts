import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  [
    'Both firms have sailed since the 1970s according to Norland Today.',
    'Norland Today',
    'Both firms have sailed since the 1970s',
  ],
  ['The mill was closed indefinitely according to local media.', 'local media', 'The mill was closed indefinitely'],
  [
    'At least nine people were injured in the blast according to police.',
    'police',
    'At least nine people were injured in the blast',
  ],
  [
    'According to the ministry it was the largest such drill in years.',
    'the ministry',
    'it was the largest such drill in years',
  ],
  [
    'He died at the hospital in the morning and according to the health ministry he had been ill for weeks.',
    'the health ministry',
    'he had been ill for weeks',
  ],
  ['The dam was sold in May, according to documents he signed.', 'documents he signed', 'The dam was sold in May'],
])('whom a clause is told according to, with a comma or without: %s', (text, source, content) => {
  expect(read(text)).toMatchObject([{ source, content: [content] }])
})

test.each(['Everything went according to plan.', 'The two were paid according to need.'])(
  'nobody is cited: %s',
  (text) => expect(read(text)).toEqual([]),
)
