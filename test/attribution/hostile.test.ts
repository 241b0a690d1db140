import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/attribution/columns/reading.ts'
import { propose } from '../../src/attribution/proposal.ts'
import { attributionModel } from '../../src/attribution/weights.ts'
import { loadModel } from '../../src/model/load.ts'
import { parse } from '../../src/syntax/index.ts'
import { tag } from '../../src/tags/index.ts'
import { tokenize } from '../../src/tokens/index.ts'
import { read } from './read.ts'

describe('noise', () => {
  for (const unit of ['said ', '"said ', 'that he said ', '“', ': ', 'very ', '. " ', 'demand’s ']) {
    test(`${JSON.stringify(unit)} over and over gives spans that hold`, () => {
      const found = read(unit.repeat(200))
      expect(found.filter(({ content, cue }) => cue === '' || content.join('') === '')).toEqual([])
    })
  }

  test('a sentence of cues has a bounded number of proposals', () => {
    const text = 'said '.repeat(180)
    const parsed = parse(text, tag(tokenize({ text, body: [{ start: 0, end: text.length }] })))
    const proposals = propose(readingOf(parsed), attributionModel(loadModel('attribution')))
    expect(proposals.length).toBeLessThanOrEqual(16 * parsed.sentences.length)
  })
})
