import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Source, cue and content of the only claim in a text. */
function only(text: string) {
  const found = read(text)
  expect(found).toHaveLength(1)
  const { source, cue, content } = found[0]!
  return { source, cue, content }
}

describe('finds source, cue and content', () => {
  test('of a verb with a clause', () => {
    expect(only('The minister said that the talks had failed.')).toEqual({
      source: 'The minister',
      cue: 'said',
      content: ['that the talks had failed'],
    })
  })
  test('of a quotation around its verb, marks and inner commas included', () => {
    expect(only('“We will not sign,” Ms. Arden said, “until the prisoners are freed.”')).toEqual({
      source: 'Ms. Arden',
      cue: 'said',
      content: ['“We will not sign,”', '“until the prisoners are freed.”'],
    })
  })
  test('of a quotation that goes on behind its verb, without who was told', () => {
    const text = '“There is no militia,” Mr. Moro told a news conference in Oslo. “We will not leave the harbour.”'
    expect(only(text)).toEqual({
      source: 'Mr. Moro',
      cue: 'told',
      content: ['“There is no militia,”', '“We will not leave the harbour.”'],
    })
  })
  test('of a passive, whose subject is the one accused, told or urged', () => {
    const sourceOf = (text: string, cue: string) => read(text).find((found) => found.cue.endsWith(cue))?.source
    expect(sourceOf('The former minister, Ivo Salm, is accused of taking bribes.', 'is accused')).toBeNull()
    expect(sourceOf('The minister, accused of taking bribes, denied it.', 'accused')).toBeNull()
    expect(sourceOf('Norland’s minister, Ivo Salm, accused Ostia of hiding behind a treaty.', 'accused')).toBe(
      'Norland’s minister, Ivo Salm',
    )
    expect(sourceOf('Residents were told that the bridge was safe.', 'were told')).toBeNull()
    expect(sourceOf('Ms. Arden, urged by the governor to resign, said she would stay.', 'urged')).toBe('the governor')
    expect(sourceOf('The mayor is convinced that the plan will fail.', 'is convinced')).toBe('The mayor')
  })
  test('of according to', () => {
    expect(only('The harvest will be poor this year, according to the farm ministry.')).toEqual({
      source: 'the farm ministry',
      cue: 'according to',
      content: ['The harvest will be poor this year'],
    })
  })
  test('of a verb with a preposition', () => {
    const { source, content } = only('The governor called for an immediate withdrawal of all foreign troops.')
    expect(source).toBe('The governor')
    expect(content).toEqual(['an immediate withdrawal of all foreign troops'])
  })
})

test('gives every claim a confidence between 0 and 1, a construction and reasons', () => {
  const [claim] = read('The minister said that the talks had failed.')
  expect(claim!.confidence).toBeGreaterThan(0.8)
  expect(claim!.confidence).toBeLessThan(1)
  expect(claim!.rule).toBe('verb-that')
  expect(claim!.reasons.map(({ about }) => about)).toEqual(expect.arrayContaining(['cue', 'source', 'content']))
})

test('finds nothing in plain narration, in nothing and in noise', () => {
  expect(read('The river rose by two metres overnight.')).toEqual([])
  expect(read('')).toEqual([])
  expect(read('””””“““ .,;: — ’’’ 7 7 7')).toEqual([])
})
