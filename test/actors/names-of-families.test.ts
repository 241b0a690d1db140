import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'

test.each([
  ['Nguyen Thi Hoa', 'Nguyen Thi Hoa'],
  ['Sheikh Hasina', 'Sheikh Hasina'],
])('a family’s name that comes first says nothing of who is he or she: %s', (name, called) => {
  const { claims } = analyse({ text: `“It is over,” said ${name}, a lawyer. She added that she doubted it.` })
  expect(claims[1]!.speaker!.name).toBe(called)
})

test('a town that is named after a sheikh is nobody', () => {
  const { actors } = analyse({
    text: 'In the delta town of Kafr el-Sheikh, Mahmoud Salama, 54, said his fields had shrunk.',
  })
  expect(actors).toMatchObject([{ name: 'Mahmoud Salama', roles: [] }])
})

test.each([
  ['Aung San Khin Kyi', 'Khin Kyi'],
  ['Samir Abu Nasri', 'Abu Nasri'],
  ['Ferhat Bhutto Zardar', 'Bhutto Zardar'],
  ['Keisha Lance Barnes', 'Lance Barnes'],
  ['Mohammed bin Tariq Al Sayed', 'Mohammed bin Tariq'],
  ['Mohammed bin Tariq', 'Sheikh Mohammed'],
  ['Hassan Sheikh Warsame', 'Warsame'],
  ['Choe Son Mi', 'Choe'],
  ['Qin Gang', 'Qin'],
  ['Yoon Suk Min', 'Yoon'],
])('%s is who is called %s', (name, short) => {
  const { claims } = analyse({
    text: `Foreign Minister ${name} rejected the offer. ${short} said it had come too late.`,
  })
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual([name, name])
})

test.each(['Conflates Ted Larkin With Truman', 'Crooked Hillary Larkin Wins Again'])(
  'a verb or adjective in a headline is no part of a name: %s',
  (headline) => {
    const given = headline.split(' ')[1]!
    const { claims } = analyse({
      text: `${headline}\n\n${given} Larkin said the vote had been fair. Larkin denied the charge.`,
    })
    expect(new Set(claims.map(({ speaker }) => speaker?.name))).toEqual(new Set([`${given} Larkin`]))
  },
)

test('a prince who is named so in the headline is named in full below', () => {
  const { claims } = analyse({
    text: 'Prince Tariq rejects offer\n\nCrown Prince Tariq bin Hamid rejected the offer on Friday, saying it was late.',
  })
  expect(new Set(claims.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Tariq bin Hamid']))
})

test.each([
  'Rep. Dean Hallworth rejected the offer.',
  'Border czar Ida Hallworth rejected the offer.',
  'Businesswoman Ida Hallworth rejected the offer.',
  'Chief executive Satish Hallworth rejected the offer.',
])('an office before a name is no part of it: %s', (text) => {
  const [speaker] = analyse({ text }).claims.map((claim) => claim.speaker)
  expect(speaker).toMatchObject({ kind: 'person', name: text.split(' ').slice(-5, -3).join(' ') })
})

test('a surname that is a common noun too is its bearer’s in the midst of a sentence', () => {
  const { claims } = analyse({ text: 'Tim Cook leads the firm. Lawmakers accused Cook of fraud.' })
  expect(claims[0]!.targets.map(({ name }) => name)).toEqual(['Tim Cook'])
})
