import { expect, test } from 'vitest'
import { analyse } from '../src/analyse.ts'
import { cost } from './setup/growth.ts'

test('finds who demanded what', () => {
  const text = 'Norland demanded that the council withdraw its inspectors.'
  const { claims } = analyse({ text })
  expect(claims).toHaveLength(1)
  expect(claims[0]!.type).toBe('demand')
  expect(claims[0]!.source?.text).toBe('Norland')
  expect(claims[0]!.content[0]!.text).toContain('that the council withdraw its inspectors')
})

test('gives confidences to three places, of links too', () => {
  const text =
    'Norway demanded that Iceland halve its quota. Iceland rejected the demand. Its fisheries minister called it absurd.'
  const confidences = analyse({ text }).claims.flatMap(({ confidence, responseTo }) =>
    responseTo ? [confidence, responseTo.confidence] : [confidence],
  )
  expect(confidences.length).toBeGreaterThan(3)
  expect(confidences.every((value) => /^(?:0|1|0\.\d{1,3})$/u.test(String(value)))).toBe(true)
})

test.each([
  ['de', 'Der Minister sagte am Montag, die Regierung habe den Vorschlag der Kommission nicht annehmen wollen. '],
  ['und', '. '],
])('reads no claims from what is not English (%s), and is quick to say so', (language, unit) => {
  const text = unit.repeat(400_000 / unit.length)
  expect(analyse({ text })).toMatchObject({ language, claims: [], actors: [] })
  const english = 'The minister said on Monday that the government could not accept the proposal. '.repeat(500)
  expect(cost(() => analyse({ text }))).toBeLessThan(cost(() => analyse({ text: english })))
})
