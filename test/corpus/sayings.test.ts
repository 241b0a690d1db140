import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/domain/span.ts'
import { readSayings } from '../../training/corpus/sayings.ts'

const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

function read(lines: string) {
  const { text, claims } = readSayings('port', lines)
  return claims.map(({ type, types, source, cue, content }) => ({
    type,
    types,
    source: wordsOf(text, source),
    cue: wordsOf(text, cue),
    content: wordsOf(text, content),
  }))
}

describe('sayings', () => {
  test('reported speech stands behind its source, a quotation before it', () => {
    const lines =
      'statement | the harbour master | the crane had stopped\n\ncriticism | Moreno | “It was built to fail”'
    expect(readSayings('port', lines).text).toBe(
      'The harbour master said the crane had stopped.\n\n“It was built to fail,” Moreno said.\n\n',
    )
    expect(read(lines)).toEqual([
      { type: 'statement', source: ['The harbour master'], cue: ['said'], content: ['the crane had stopped'] },
      { type: 'criticism', source: ['Moreno'], cue: ['said'], content: ['“It was built to fail,”'] },
    ])
  })

  test('a question keeps its mark, a second type counts too, and what is quoted in part stays reported', () => {
    const lines = 'question | she | “Who paid?”\nrejection/criticism | he | the paper was “fit for the shredder”'
    expect(read(lines)).toEqual([
      { type: 'question', source: ['she'], cue: ['said'], content: ['“Who paid?”'] },
      {
        type: 'rejection',
        types: ['rejection', 'criticism'],
        source: ['He'],
        cue: ['said'],
        content: ['the paper was “fit for the shredder”'],
      },
    ])
  })

  test.each([
    ['statement | he', 'a line is type | source | content'],
    ['statement | he | it was | late', 'a line is type | source | content'],
    ['\nremark | he | it was late', '2: no such type "remark"'],
  ])('%j is refused', (lines, message) => {
    expect(() => readSayings('port', lines)).toThrow(message)
  })
})
