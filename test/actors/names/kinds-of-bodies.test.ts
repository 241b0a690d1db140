import { expect, test } from 'vitest'
import { analyse } from '../../../src/analyse.ts'

const actors = (text: string) => analyse({ text }).actors.map(({ name, kind }) => [name, kind])

test.each([
  ['Buckingham Palace', 'Buckingham Palace declined to comment.'],
  ['Air Norland', 'The airline Air Norland apologised for the delay.'],
  ['Air India', 'Air India said it would cooperate.'],
  ['Priorities USA', 'Priorities USA accused the senator of lying.'],
  ['World Rowing', 'World Rowing welcomed the ruling.'],
  ['Transport for London', 'Transport for London warned of delays.'],
  ['Law and Justice', 'Law and Justice rejected the plan.'],
  ['Fridays for Future', 'Fridays for Future demanded a vote.'],
  ['Downing Street', 'Number 10 said it was sorry.'],
  ['Wales', 'Wales welcomed the ruling.'],
])('%s is a body', (name, text) => {
  expect(actors(text)).toContainEqual([name, 'organization'])
})

test('the Dalai Lama is a person', () => {
  expect(actors('The Dalai Lama welcomed the ruling.')).toEqual([['Dalai Lama', 'person']])
})

test.each([
  ['Federal Reserve', 'The Federal Reserve held rates on Monday. The Fed said risks had grown.'],
  ['Dalby Institution', 'The Dalby Institution warned of losses. Dalby said tariffs hurt the poor.'],
  ['House Liberty Caucus', 'The House Liberty Caucus rejected the bill. The Liberty Caucus demanded cuts.'],
  [
    '7th U.S. Circuit Court of Appeals',
    'The 7th U.S. Circuit Court of Appeals blocked it. The 7th Circuit said it was void.',
  ],
  ['Knesset', 'The Knesset approved the bill. Israel’s parliament said the law was needed.'],
  [
    '9th U.S. Circuit Court of Appeals',
    'The 9th U.S. Circuit Court of Appeals blocked it. The U.S. appeals court said it was void.',
  ],
])('%s is one body by both its names', (name, text) => {
  const { claims } = analyse({ text })
  expect(claims.at(-1)!.speaker?.name).toBe(name)
})

test('senators with their parties and states behind them speak together', () => {
  const { claims } = analyse({ text: 'Sens. Ann Lund, D-Conn., and Karl Berg, R-Texas, urged colleagues to act.' })
  expect(claims[0]!.speaker).toMatchObject({ name: 'Ann Lund and Karl Berg', kind: 'group' })
})

test('a Republican of a state of two words is a person', () => {
  const { claims } = analyse({
    text: 'Sen. Tim Hale, R-S.C., said the bill would pass. The South Carolina Republican said he was hopeful.',
  })
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Tim Hale', 'Tim Hale'])
})

test('a judge who rules unnamed is named by the office next', () => {
  const { claims } = analyse({
    text: 'A federal judge in Boston ruled on Friday that the cuts were illegal. Judge Ann Hale wrote that the harm was real.',
  })
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Ann Hale', 'Ann Hale'])
})

test('a chancellor is of none but a state that has one', () => {
  const { actors } = analyse({ text: 'Chancellor Karl Hale criticized Israel on Monday. Hale said Israel was wrong.' })
  expect(actors.find(({ name }) => name === 'Karl Hale')?.country).toBe(null)
})

test('a verb of harm may be the last word of a text', () => {
  expect(() => analyse({ text: 'Ann Hale said that she would sue.' })).not.toThrow()
})

test.each([
  '“You don’t know,” said Karl Hale, the Customs and Border Protection commissioner.',
  'Customs and Border Protection Commissioner Karl Hale said crossings fell.',
])('who holds an office at a body with an *and* in its name: %s', (text) => {
  expect(analyse({ text }).claims[0]!.speaker?.name).toBe('Karl Hale')
})

test('a party of such a name keeps it before the noun that says what it is', () => {
  expect(actors('The Law and Justice party rejected the plan. PiS said it was void.')).toContainEqual([
    'Law and Justice',
    'organization',
  ])
})

test('senators in brackets speak together too', () => {
  const { claims } = analyse({ text: 'Sens. Ann Lund (D-Conn.) and Karl Berg (R-Texas) urged colleagues to act.' })
  expect(claims[0]!.speaker?.name).toBe('Ann Lund and Karl Berg')
})

test('those who are called like the first word of a body are not it', () => {
  const { claims } = analyse({ text: 'The Villagers’ Party sued. Villagers said the road was unsafe.' })
  expect(claims.at(-1)!.speaker?.name).toBe('Villagers')
})
