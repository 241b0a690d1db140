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
