import { describe, expect, test } from 'vitest'
import { sharedFolder } from '../../training/corpus/shared.ts'
import { treebankFile } from '../../training/corpus/treebanks.ts'
import { evaluate } from '../../training/tags/evaluate.ts'
import baseline from './baseline.json' with { type: 'json' }

describe.skipIf(!sharedFolder())('the shipped tagger on the treebanks (skipped without ../shared)', () => {
  for (const [name, scores] of Object.entries(baseline)) {
    test(`${name} does not fall below its baseline`, () => {
      const found = evaluate(treebankFile(name))
      expect(found.upos).toBeGreaterThanOrEqual(scores.upos)
      expect(found.xpos).toBeGreaterThanOrEqual(scores.xpos)
      expect(found.lemmas).toBeGreaterThanOrEqual(scores.lemmas)
    })
  }
})
