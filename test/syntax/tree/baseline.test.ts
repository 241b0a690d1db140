import { describe, expect, test } from 'vitest'
import { sharedFolder } from '../../../training/corpus/shared.ts'
import { treebankFile } from '../../../training/corpus/treebanks.ts'
import { evaluate } from '../../../training/syntax/evaluate.ts'
import baseline from './baseline.json' with { type: 'json' }

describe.skipIf(!sharedFolder())('the shipped parser on the treebanks (skipped without ../shared)', () => {
  for (const [name, scores] of Object.entries(baseline)) {
    test(`${name} does not fall below its baseline`, () => {
      const found = evaluate(treebankFile(name))
      expect(found.uas).toBeGreaterThanOrEqual(scores.uas)
      expect(found.las).toBeGreaterThanOrEqual(scores.las)
    })
  }
})
