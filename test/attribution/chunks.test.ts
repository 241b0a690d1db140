import { expect, test } from 'vitest'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

function chunks(text: string): string[] {
  const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
  const { columns } = readingOf(parsed)
  const found: string[] = []
  for (let p = 0; p < columns.size; p++) {
    if (columns.chunkFirst[p] !== p) continue
    found.push(text.slice(columns.tokens[p]!.start, columns.tokens[columns.chunkLast[p]!]!.end))
  }
  return found
}

test('noun phrases keep determiners, possessives and modifiers and end before prepositions', () => {
  expect(chunks("Norway's deputy foreign minister told reporters that he rejected the proposed deal on fish.")).toEqual(
    ["Norway's deputy foreign minister", 'reporters', 'he', 'the proposed deal', 'fish'],
  )
})

test('a name behind a noun for what was said opens a clause without a relative pronoun', () => {
  expect(chunks('It was a claim Kenyan officials deny, and the request Merkel made was new.')).toEqual(
    expect.arrayContaining(['a claim', 'Kenyan officials', 'the request', 'Merkel']),
  )
  expect(chunks('The deputy spokesman Anders Lind resigned.')).toEqual(['The deputy spokesman Anders Lind'])
})

test('a hyphen between spaces is a dash', () => {
  expect(chunks('She cut taxes and rules - moves that he liked on a four-day trip.')).toEqual(
    expect.arrayContaining(['rules', 'moves', 'a four-day trip']),
  )
})
