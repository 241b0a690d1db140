import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf } from '../../src/dates/index.ts'
import type { Attribution } from '../../src/domain/attribution.ts'
import { marked } from '../attribution/type/claims.ts'

function dates(markup: string, publishedAt?: string) {
  const { parsed, spans } = marked(markup)
  return datesOf(parsed, [spans as Attribution], publishedAt)[0]!.map(({ text, value, role, start, end }) => {
    expect(parsed.text.slice(start, end)).toBe(text)
    return { text, value, role }
  })
}

describe('the dates of a claim', () => {
  test('tell when it was said', () => {
    expect(dates('[s Norland] [c said] on Tuesday [k that the talks were over].', '2024-05-10')).toEqual([
      { text: 'on Tuesday', value: '2024-05-07', role: 'said' },
    ])
  })

  test('a weekday on which something was said is past, a weekday that is a deadline is to come', () => {
    const published = '2024-05-07'
    expect(dates('[s Norland] [c said] on Friday [k it would sign].', published)).toMatchObject([
      { value: '2024-05-03', role: 'said' },
    ])
    expect(dates('[s Norland] [c demanded] [k an answer by Sunday].', published)).toMatchObject([
      { value: '2024-05-12', role: 'deadline' },
    ])
  })

  test('tell the deadline that a demand sets', () => {
    expect(dates('[s Norland] [c demanded] [k that the council reply by 3 June 2024].', '2024-05-10')).toMatchObject([
      { value: '2024-06-03', role: 'deadline' },
    ])
  })

  test('tell other days that the content names', () => {
    expect(dates('[s She] [c recalled] [k the storm of March 4, 2019].')).toMatchObject([
      { value: '2019-03-04', role: 'mentioned' },
    ])
  })

  test('have no value where only the day of publication could tell', () => {
    expect(dates('[s Norland] [c said] on Friday [k it would sign].')).toEqual([
      { text: 'on Friday', value: null, role: 'said' },
    ])
    expect(dates('[s Norland] [c said] on Friday [k it would sign].', 'soon')[0]!.value).toBeNull()
  })

  test('are found however they are written', () => {
    for (const day of ['2024-03-05', '5/3/2024', '5 Mar 2024', '5Mar2024', 'Mar. 5, 2024', '2024 3 5'])
      expect(dates(`[s She] [c recalled] [k the storm of ${day}].`)[0]?.value, day).toMatch(/^2024-0[35]-0[35]$/)
    for (const day of ['in 2 d', '3 hrs ago', 'two days ago', 'last Tue', 'now', 'tonight', 'over the past few days'])
      expect(dates(`[s She] [c recalled] [k a storm ${day}].`, '2024-05-10'), day).toHaveLength(1)
  })

  test('go by the number that stands in brackets behind a weekday', () => {
    const said = (day: string, published: string) =>
      dates(`[s Norland] [c said] on ${day} [k it would sign].`, published).map(({ value }) => value)
    expect(said('Tuesday (31)', '2023-11-01')).toEqual(['2023-10-31'])
    expect(said('Friday (1st)', '2023-12-01')).toEqual(['2023-12-01'])
    expect(said('Friday (12)', '2023-12-04')).toEqual(['2023-12-01'])
    expect(dates('[s She] [c called] [k a vote next Sunday (3)].', '2023-12-01')[0]!.value).toBe('2023-12-03')
    expect(dates('[s She] [c called] [k a vote on Sunday (99)].', '2023-12-01')[0]!.value).toBe('2023-12-03')
  })

  test('are not how long something took, and have no value where they are reckoned from another day', () => {
    for (const time of ['after four weeks of fighting', 'for two days', 'after a week in which it rained'])
      expect(dates(`[s She] [c agreed] [k to a truce ${time}].`, '2024-05-10'), time).toEqual([])
    for (const time of ['two days before the vote', 'a week later', 'two weeks after the raid'])
      expect(dates(`[s She] [c agreed] [k to a truce ${time}].`, '2024-05-10'), time).toMatchObject([{ value: null }])
    expect(dates('[s She] [c promised] [k to leave within two weeks].', '2024-05-10')).toMatchObject([
      { value: '2024-05-24', role: expect.anything() },
    ])
  })

  test('are days: a bare year, a clock time and a number are not', () => {
    expect(dates('[s Norland] [c said] [k it had 1990 ships at 10 am].', '2024-05-10')).toEqual([])
  })
})

test('exact spans for any words, and no throwing', () => {
  const words = fc.array(
    fc.constantFrom('Monday', '3', 'May', '2024', 'next', 'week', 'by', '12:', '“', '/', 'in', '-1'),
  )
  fc.assert(
    fc.property(words, (list) => {
      dates(`[s Norland] [c said] [k ${list.join(' ')} it].`, '2024-05-10')
    }),
    { numRuns: 50 },
  )
})
