import { describe, expect, it } from 'vitest'
import { castOf } from './cast-of.ts'

/** Who says it in the last sentence. */
const last = (text: string, source: string) => castOf(`${text} [${source}]s [said]c [it was over]x.`).names.at(-1)![0]

describe('a surname of several words', () => {
  it.each([
    ['Ursula von der Lund met the ministers. Ms. von der Lund was late.', 'Von der Lund', 'Ursula von der Lund'],
    ['Bill de Lorne, the mayor, left. He was late.', 'Mayor de Lorne', 'Bill de Lorne'],
    ['Robert De Lorne left. Al Marsh stayed.', 'Mr. Marsh', 'Al Marsh'],
    ['Debbie Marsh Lorne left. She was late.', 'Marsh Lorne', 'Debbie Marsh Lorne'],
    ['Andrés Manuel Brun Lorne left.', 'President Brun Lorne', 'Andrés Manuel Brun Lorne'],
    ['Cathy McMarsh Rodgers left. She was late.', 'McMarsh Rodgers', 'Cathy McMarsh Rodgers'],
    ['Luiz Inácio Lula da Lorne left.', 'Lula', 'Luiz Inácio Lula da Lorne'],
    ['Hillary Lorne won. Bill Lorne was glad. My dear sister Hillary Lorne won.', 'Lorne', 'Hillary Lorne'],
    ['Clinton Slams Nikki Lorne in Debate. Nikki Lorne was late.', 'Lorne', 'Nikki Lorne'],
    ['Kim Jong-un opened the talks.', 'Mr. Kim', 'Kim Jong-un'],
    ['Mohammed bin Lorne left.', 'Crown Prince Mohammed', 'Mohammed bin Lorne'],
    ['Abiy Lorne left.', 'Prime Minister Abiy', 'Abiy Lorne'],
  ])('is one: %s', (text, source, name) => {
    expect(last(text, source)).toBe(name)
  })
})

describe('a bare surname that several bear', () => {
  it.each([
    [
      'a brother named right before',
      'Governor Andrew Lorne reopened the schools. His brother, Chris Lorne, interviewed him.',
      'Andrew Lorne',
    ],
    ['a wife beside him', 'Prime Minister Erik Lorne arrived with his wife, Anna Lorne.', 'Erik Lorne'],
    [
      'an owner named right before',
      'President Joe Lorne knew of it. Police read a letter from Max Lorne’s desk.',
      'Joe Lorne',
    ],
    ['a first lady', 'First lady Anna Lorne opened the fair with President Lorne.', 'Lorne'],
    ['a daughter whose father has no other name', 'President Lorne’s daughter, Ida Lorne, opened the fair.', 'Lorne'],
    ['a son who alone is named in full', 'President Lorne pardoned his son Max Lorne on Sunday.', 'Lorne'],
  ])('is not that of %s', (_, text, name) => {
    expect(last(text, 'Lorne')).toBe(name)
  })
  it('is that of a relative who spoke right before', () => {
    const text = 'Tom Lorne, 31, died on the mountain. His father, Neil Lorne, told the radio he was proud.'
    expect(last(text, 'Lorne')).toBe('Neil Lorne')
  })
  it('is that of a mother of two of whom alone the text speaks', () => {
    expect(last('Anna Lorne, a mother of two, lives here.', 'Lorne')).toBe('Anna Lorne')
  })
  it.each([
    ['The elder Lorne', 'Karl Lorne'],
    ['The younger Lorne', 'Max Lorne'],
  ])('tells which one by the age before it: %s', (source, name) => {
    expect(last('Karl Lorne and his son Max Lorne run the mill.', source)).toBe(name)
  })
  it('tells which one by the office before it', () => {
    const text = 'President Paul Lorne was silent. “Anna Lorne will not be bullied,” he wrote.'
    expect(last(text, 'President Lorne')).toBe('Paul Lorne')
  })
  it('is that of the father where the son of the same name is a Jr.', () => {
    const text = 'Karl Lorne Jr., the president’s son, met a lawyer. President Karl Lorne had not known.'
    expect(last(text, 'Lorne')).toBe('Karl Lorne')
    expect(last(text, 'Lorne Jr.')).toBe('Karl Lorne Jr.')
  })
})
