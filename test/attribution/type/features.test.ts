import { expect, test } from 'vitest'
import { typeContext } from '../../../src/attribution/type/context.ts'
import { typeEvidence } from '../../../src/attribution/type/evidence.ts'
import { neighboursOf } from '../../../src/attribution/type/neighbours.ts'
import { marked } from './claims.ts'

function features(markup: string) {
  const { parsed, spans } = marked(markup)
  const context = typeContext(parsed, spans)
  return typeEvidence(context, neighboursOf([context])[0]!).features
}

test('the features tell cue, words, tone and source, each once', () => {
  const { hashes, names, words } = features('[s Critics] [c said] [k the plan was a disgrace].')
  const told = names.map((name, i) => `${name} ${words[i]}`)
  expect(told).toEqual(expect.arrayContaining(['cueWord say', 'word disgrace', 'tone rather bad', 'source critic']))
  expect(new Set(hashes).size).toBe(hashes.length)
})
