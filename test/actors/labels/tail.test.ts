import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.ts'

const speaker = (marked: string) => castOf(marked).names[0]![0]

describe('the name of an unnamed actor', () => {
  it('ends before a participle clause', () => {
    expect(speaker('[A poll of voters released by the paper]s [found]c [that most favour the bridge]x.')).toBe(
      'poll of voters',
    )
  })
  it('ends before an adverbial of time', () => {
    expect(speaker('[A report on Wednesday]s [said]c [the bridge was safe]x.')).toBe('report')
  })
  it('ends before an auxiliary that the source holds by mistake', () => {
    expect(speaker('[A poll of American voters has]s [found]c [that most favour the bridge]x.')).toBe(
      'poll of American voters',
    )
  })
  it('keeps what says who is meant', () => {
    expect(speaker('[Advocates for stem cell research]s [said]c [the law was needed]x.')).toBe(
      'Advocates for stem cell research',
    )
  })
  it('ends before how word of it came', () => {
    expect(speaker('[The mayor via the agency Norpress]s [said]c [the bridge would stay]x.')).toBe('mayor')
  })
  it.each([
    ['Some of the voters Norpress interviewed', 'voters'],
    ['Many of the farmers the Post met', 'Many of the farmers'],
    ['Voters CNN spoke with', 'Voters'],
  ])('ends before who met them: %s', (source, name) => {
    expect(speaker(`[${source}]s [said]c [they were tired]x.`)).toBe(name)
  })
  it('goes on over what a source is said to know', () => {
    expect(speaker('[Two people briefed on the talks]s [said]c [the bridge would stay]x.')).toBe(
      'Two people briefed on the talks',
    )
  })
  it('calls somebody at its end as the text does', () => {
    const marked = 'Tom Wolf was away on Friday. [A spokesman for Mr. Wolf]s [said]c [he would return]x.'
    expect(speaker(marked)).toBe('spokesman for Mr. Wolf')
  })
  it('goes on over a title in quotation marks that its own words wait for', () => {
    expect(speaker('[The authors of “Rivers in Court”]s [said]c [the book was fair]x.')).toBe(
      'authors of “Rivers in Court”',
    )
  })
})
