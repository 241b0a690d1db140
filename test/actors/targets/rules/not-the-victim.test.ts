import { expect, it } from 'vitest'
import { analyse } from '../../../../src/analyse.ts'

const OPENING = 'Karl Holm, a reporter for the Harbour Post, was killed in Norland in May. '
const targets = (sentence: string) =>
  analyse({ text: OPENING + sentence, publishedAt: '2026-03-10' })
    .claims.flatMap((claim) => claim.targets)
    .map(({ name }) => name)

it.each([
  'The crown prince accepted responsibility for the murder of Karl Holm.',
  'The governor condemned Karl Holm’s murder.',
])('a claim is not aimed at the victim of a deed: %s', (sentence) => {
  expect(targets(sentence)).not.toContain('Karl Holm')
})

it('but is at whom it accuses', () => {
  expect(targets('Eva Lund accused Karl Holm of bribery.')).toContain('Karl Holm')
})
