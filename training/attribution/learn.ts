import type { AttributionMeta } from '../../src/attribution/weights.ts'
import type { WeightTable } from '../../src/model/table.ts'
import { trainingArticles } from './articles.ts'
import { calibrate, calibrationExamples } from './calibrate.ts'
import { heldOutProposals, heldOutScores } from './cross-validation.ts'
import { extract, otherHeadsOf } from './extract.ts'
import { type BaseTables, fitBase } from './fit.ts'
import { bestThreshold, tally } from './operating-point.ts'
import { fitRelation } from './relation-training.ts'

const FOLDS = 5

/** What models/attribution.bin is made of. */
type Learned = {
  readonly tables: BaseTables & { readonly relation: WeightTable }
  readonly meta: AttributionMeta
}

/** Learns everything about attribution from PolNeAR's train split and our own articles. @param shared the folder with the corpora */
export function learn(shared: string, report: (line: string) => void): Learned {
  const articles = trainingArticles(shared)
  report(`${articles.length} articles, ${articles.reduce((sum, { gold }) => sum + gold.length, 0)} relations`)
  const otherHeads = otherHeadsOf(articles)
  const heads = new Set(otherHeads)
  const set = extract(articles, heads)
  report(`${set.cue.labelled.length} possible cues; out of reach: ${JSON.stringify(set.unreachable)}`)
  const held = heldOutProposals(articles, set, heads, FOLDS, report)
  const all = heldOutScores(held, FOLDS)
  const scored = all.filter(({ article }) => article.flat)
  const own = all.filter(({ article }) => !article.flat)
  const calibration = calibrate(calibrationExamples(scored))
  const crossValidated = bestThreshold(scored, calibration)
  report(`cross-validated on PolNeAR: ${JSON.stringify(crossValidated)}`)
  const { threshold } = crossValidated
  const point = { calibration, threshold }
  report(`cross-validated on our own articles: ${JSON.stringify(tally(own, point))}`)
  const base = fitBase(
    set,
    () => true,
    (part) => report(`all articles: ${part}`),
  )
  const relation = fitRelation(held)
  return { tables: { ...base, relation }, meta: { ...point, otherHeads } }
}
