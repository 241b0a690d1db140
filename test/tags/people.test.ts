import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

test('aides are no verb, and speak for themselves', () => {
  const text =
    'The fate of the bill could be decided by late Tuesday, aides to the governor said. Governor Jim Harlan signed it.'
  expect(analyse({ text }).claims[0]!.speaker).toMatchObject({ name: 'aides to the governor', kind: 'group' })
})
