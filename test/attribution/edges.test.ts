import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import { withPunctuation } from '../../src/attribution/spans/edges.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

/** The words from `first` to `last` of a text with the punctuation that belongs to them. */
function cut(text: string, first: string, last: string): string {
  const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
  const { columns } = readingOf(parsed)
  const find = (word: string) => columns.tokens.findIndex((token) => token?.text === word)
  const { start, end } = withPunctuation(columns, { first: find(first), last: find(last) })
  return text.slice(start, end)
}

describe('punctuation at the edges of content', () => {
  test('quotation marks and what stands before the closing one are in', () => {
    expect(cut('“Stay home,” she said.', 'Stay', 'home')).toBe('“Stay home,”')
    expect(cut('He said: "Who knows?" and left.', 'Who', 'knows')).toBe('"Who knows?"')
  })
  test('an apostrophe inside is no mark', () => {
    expect(cut('“We heard of the Lunds’ end, and wish them well,” it said.', 'We', 'well')).toBe(
      '“We heard of the Lunds’ end, and wish them well,”',
    )
  })
  test('a bracket closed inside is opened', () => {
    expect(cut('“[Lund] is wrong,” she said.', 'Lund', 'wrong')).toBe('“[Lund] is wrong,”')
  })
  test('a full stop that an editor put in is in, with the mark that closes', () => {
    expect(cut('Lund said, "It is time to leave[.]" Berg stayed.', 'It', 'leave')).toBe('"It is time to leave[.]"')
  })
  test('a sum has its currency', () => {
    expect(cut('The union demanded $5 billion for schools.', '5', 'schools')).toBe('$5 billion for schools')
    expect(cut('The union demanded €30 for schools.', '30', 'schools')).toBe('€30 for schools')
  })
  test('a full stop or comma outside marks is out', () => {
    expect(cut('He said they left.', 'they', 'left')).toBe('they left')
    expect(cut('They left, he said.', 'They', 'left')).toBe('They left')
  })
  test('a question mark is in', () => {
    expect(cut('He asked: who knows?', 'who', 'knows')).toBe('who knows?')
  })
  test('a bracket opened inside is closed', () => {
    expect(cut('He blamed the union (of dockers), she said.', 'the', 'dockers')).toBe('the union (of dockers)')
  })
})
