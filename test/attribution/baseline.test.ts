import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributionModel } from '../../src/attribution/weights.ts'
import { loadModel } from '../../src/model/load.ts'
import { prepare } from '../../training/attribution/articles.ts'
import { scoredBy } from '../../training/attribution/cross-validation.ts'
import { outcomesOf } from '../../training/attribution/evaluate.ts'
import { tally } from '../../training/attribution/operating-point.ts'
import { calibrationError } from '../../training/attribution/reliability.ts'
import { readRelations } from '../../training/corpus/polnear.ts'
import { sharedFolder } from '../../training/corpus/shared.ts'
import baseline from './baseline.json' with { type: 'json' }

const shared = sharedFolder()

describe.skipIf(!shared)('the shipped models on the first articles of PolNeAR dev (skipped without ../shared)', () => {
  const model = shared ? attributionModel(loadModel('attribution')) : null!
  const scored = !shared
    ? []
    : readRelations(join(shared, 'corpora', 'polnear', 'dev.jsonl'))
        .slice(0, baseline.articles)
        .map((article) => scoredBy(prepare(article, true), model))

  test('cues and relations do not fall below their baseline', () => {
    const { cue, relation } = tally(scored, model)
    expect(cue.f1).toBeGreaterThanOrEqual(baseline.cue)
    expect(relation.f1).toBeGreaterThanOrEqual(baseline.relation)
  })

  test('confidence is not much further from the truth than it was', () => {
    const outcomes = scored.flatMap((article) => outcomesOf(article, model))
    expect(calibrationError(outcomes)).toBeLessThanOrEqual(baseline.calibrationError)
  })
})
