import { expect, test } from 'vitest'
import { analyse } from '../src/analyse.ts'

test('finds who demanded what', () => {
  const text = 'Norland demanded that the council withdraw its inspectors.'
  const { claims } = analyse({ text })
  expect(claims).toHaveLength(1)
  expect(claims[0]!.type).toBe('demand')
  expect(claims[0]!.source?.text).toBe('Norland')
  expect(claims[0]!.content[0]!.text).toContain('that the council withdraw its inspectors')
})

test.each([
  ['de', 'Der Minister sagte am Montag, die Regierung habe den Vorschlag der Kommission nicht annehmen wollen. '],
  ['und', '. '],
])('reads no claims from what is not English (%s), and is quick to say so', (language, unit) => {
  const before = process.cpuUsage()
  expect(analyse({ text: unit.repeat(400_000 / unit.length) })).toMatchObject({ language, claims: [], actors: [] })
  expect(process.cpuUsage(before).user).toBeLessThan(1_500_000)
})
