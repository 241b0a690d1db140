import { describe, expect, test } from 'vitest'
import { parseTree } from '../../../src/syntax/tree/index.ts'
import { LONGEST_SENTENCE } from '../../../src/syntax/tree/words.ts'
import { tag } from '../../../src/tags/index.ts'
import { tokenize } from '../../../src/tokens/index.ts'

function tagged(text: string) {
  return tag(tokenize({ text, body: [{ start: 0, end: text.length }] }))[0]!.tokens
}

/** `dependent>head:label` of every word. */
function arcs(text: string): string[] {
  const tokens = tagged(text)
  const { heads, labels } = parseTree(tokens)!
  return tokens.map((token, i) => `${token.text}>${tokens[heads[i]!]?.text ?? ''}:${labels[i]}`)
}

describe('parseTree', () => {
  test('finds subject, object and clause', () => {
    expect(arcs('Norland said that the council rejected the plan.')).toEqual([
      'Norland>said:nsubj',
      'said>:root',
      'that>rejected:mark',
      'the>council:det',
      'council>rejected:nsubj',
      'rejected>said:ccomp',
      'the>plan:det',
      'plan>rejected:obj',
      '.>said:punct',
    ])
  })

  test('keeps subtypes of relations', () => {
    const found = arcs('The plan was rejected by its author, who resigned.')
    expect(found).toContain('plan>rejected:nsubj:pass')
    expect(found).toContain('author>rejected:obl:agent')
    expect(found).toContain('resigned>author:acl:relcl')
  })

  test('gives one root and no cycle, whatever the words', () => {
    const odd = ['. . . ? !', 'a', '" " " "', 'and and and and', 'Norland Sudmark ; ( said said said ) the the of of']
    for (const text of odd) {
      const tokens = tagged(text)
      const { heads } = parseTree(tokens)!
      expect([...heads].filter((head) => head === -1)).toHaveLength(1)
      for (let i = 0; i < heads.length; i++) {
        let steps = 0
        for (let at = i; at >= 0; at = heads[at]!) expect(++steps).toBeLessThanOrEqual(heads.length)
      }
    }
  })

  test('leaves empty and endless sentences alone', () => {
    const token = { norm: 'x', upos: 'NOUN', xpos: 'NN' }
    expect(parseTree([])).toBeNull()
    expect(parseTree(Array(LONGEST_SENTENCE).fill(token))).not.toBeNull()
    expect(parseTree(Array(LONGEST_SENTENCE + 1).fill(token))).toBeNull()
  })

  test('says the same whatever it read before', () => {
    const tokens = tagged('Ministers demanded an answer by Friday.')
    const before = parseTree(tokens)
    parseTree(tagged('Norland said that the council rejected the plan that its author wrote.'))
    expect(parseTree(tokens)).toEqual(before)
  })
})
