import { describe, expect, test } from 'vitest'
import { transcriptTurns } from '../../src/attribution/by-rule/transcript-colon.ts'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'

function turns(text: string): [string, string][] {
  const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
  const { columns } = readingOf(parsed)
  const cut = ({ first, last }: { first: number; last: number }) =>
    text.slice(columns.tokens[first]!.start, columns.tokens[last]!.end)
  return transcriptTurns(parsed, columns).map(({ source, content }) => [cut(source.interval!), cut(content.interval!)])
}

describe('turns of a transcript', () => {
  test('are the name, and everything in the paragraph after the colon', () => {
    expect(
      turns('ARDEN: We will not sign. It is over.\n\nQ: Will you sign next year?\n\nARDEN: No, we will not.'),
    ).toEqual([
      ['ARDEN', 'We will not sign. It is over'],
      ['Q', 'Will you sign next year'],
      ['ARDEN', 'No, we will not'],
    ])
  })
  test('are the name without what is spoken of, and no label of the paper', () => {
    const text =
      'LUND: “We cut it.”\n\nLUND, on crime: “We cut that too.”\n\nHOLM: “That is a lie.”\n\nTHE FACTS: It is true.'
    expect(turns(text).map(([name]) => name)).toEqual(['LUND', 'LUND', 'HOLM'])
  })
  test('need company: one paragraph with a colon is no transcript', () => {
    expect(turns('ARDEN: We will not sign.\n\nThe talks had lasted for a week.')).toEqual([])
  })
  test('say something: a table of results is no transcript', () => {
    expect(turns('Arden: 1,769.\n\nBerg: 1,501.\n\nCole: 980.\n\nDunn: 20.')).toEqual([])
  })
})
