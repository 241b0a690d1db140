import { join } from 'node:path'
import type { AttributionMeta } from '../../src/attribution/weights.ts'
import type { WeightTable } from '../../src/model/table.ts'
import { readRelations } from '../corpus/polnear.ts'
import { prepare } from './articles.ts'
import { calibrate, calibrationExamples } from './calibrate.ts'
import { heldOutProposals, heldOutScores, type Scored } from './cross-validation.ts'
import { extract, otherHeadsOf } from './extract.ts'
import { type BaseTables, fitBase } from './fit.ts'
import { bestThreshold, type Tally } from './operating-point.ts'
import { fitRelation } from './relation-training.ts'

const FOLDS = 5
/** A claim inside a likelier one must be at least so sure. */
const NESTED_THRESHOLD = 0.5

export type Learned = {
  readonly tables: BaseTables & { readonly relation: WeightTable }
  readonly meta: AttributionMeta
  readonly crossValidated: Tally
  readonly scored: readonly Scored[]
}

/** Learns everything about attribution from PolNeAR's train split. @param shared the folder with the corpora */
export function learn(shared: string, report: (line: string) => void, most = Number.POSITIVE_INFINITY): Learned {
  const articles = readRelations(join(shared, 'corpora', 'polnear', 'train.jsonl'))
    .slice(0, most)
    .map(prepare)
  report(`${articles.length} articles, ${articles.reduce((sum, { gold }) => sum + gold.length, 0)} relations`)
  const otherHeads = otherHeadsOf(articles)
  const heads = new Set(otherHeads)
  const set = extract(articles, heads)
  report(`${set.cue.labelled.length} possible cues; out of reach: ${JSON.stringify(set.unreachable)}`)
  const { held } = heldOutProposals(articles, set, heads, FOLDS, report)
  const scored = heldOutScores(held, FOLDS)
  const calibration = calibrate(calibrationExamples(scored))
  const crossValidated = bestThreshold(scored, calibration, NESTED_THRESHOLD)
  report(`cross-validated: ${JSON.stringify(crossValidated)}`)
  const base = fitBase(
    set,
    () => true,
    (part) => report(`all articles: ${part}`),
  )
  const relation = fitRelation(held)
  const { threshold } = crossValidated
  const meta = { otherHeads, calibration, threshold, nestedThreshold: NESTED_THRESHOLD }
  return { tables: { ...base, relation }, meta, crossValidated, scored }
}
