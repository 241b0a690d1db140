import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import type { ClaimFacts } from '../../src/responses/claim-facts.ts'
import { isToReporters } from '../../src/responses/unanswering.ts'

const answering = (text: string) =>
  isToReporters(text, { attribution: { content: [{ start: 0, end: text.length }] } } as unknown as ClaimFacts)

test.each([
  'a request for comment',
  'requests for an interview',
  'repeated calls seeking comment',
  'it had no comment',
])('who is silent on %s answers no claim', (content) => expect(answering(content)).toBe(true))

test.each(['a request for help', 'the demand', 'calls for his resignation'])('but %s is a claim', (content) =>
  expect(answering(content)).toBe(false),
)

test('a paper that quotes who answers answers nothing itself', () => {
  const { claims } = analyse({
    text: 'Norland demanded on Monday that Sudmark close its base. State media quoted the Sudmark premier as saying the demand was an insult.',
  })
  const [media] = claims.filter(({ cue }) => cue.text === 'quoted')
  expect(media).toMatchObject({ responseTo: null })
  expect(claims.some(({ cue, responseTo }) => cue.text === 'saying' && responseTo?.stance === 'against')).toBe(true)
})
