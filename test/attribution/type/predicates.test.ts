import { describe, expect, test } from 'vitest'
import { predicatesOf } from '../../../src/attribution/type/predicates.ts'
import { marked } from './claims.ts'

const predicates = (markup: string) => {
  const { parsed, spans } = marked(markup)
  return predicatesOf(parsed, spans.content)
}

describe('the predicates of a content', () => {
  test('are told with subject, object, mood and negation', () => {
    const [first] = predicates('[s The envoy] [c said] [k that the council would not sign the treaty].')
    expect(first).toMatchObject({ depth: 0, modal: 'would', negated: true, copular: false })
    expect([first!.subject?.lemma, first!.head.lemma, first!.object?.lemma]).toEqual(['council', 'sign', 'treaty'])
  })

  test('are adjectives and nouns too, where a copula links them', () => {
    const [first] = predicates('[s The envoy] [c said] [k that the terms were unacceptable].')
    expect([first!.subject?.lemma, first!.head.lemma, first!.copular]).toEqual(['term', 'unacceptable', true])
  })

  test('lead to those that they govern', () => {
    const [, second] = predicates('[s The minister] [c said] [k that Norland wanted to leave the pact].')
    expect([second!.governor?.lemma, second!.head.lemma, second!.depth]).toEqual(['want', 'leave', 1])
  })

  test('are none where there is nothing but a mark', () => {
    expect(predicates('[s She] [c answered] [k “…”].').every(({ subject }) => subject === null)).toBe(true)
  })
})
