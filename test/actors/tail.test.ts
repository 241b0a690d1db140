import { describe, expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

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
  it('gives a person at its end the full name', () => {
    const marked = 'Tom Wolf was away on Friday. [A spokesman for Mr. Wolf]s [said]c [he would return]x.'
    expect(speaker(marked)).toBe('spokesman for Tom Wolf')
  })
})
