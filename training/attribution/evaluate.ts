import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { scored, select } from '../../src/attribution/relations.ts'
import { type AttributionModel, attributionModel } from '../../src/attribution/weights.ts'
import { loadModel } from '../../src/model/load.ts'
import { readRelations } from '../corpus/polnear.ts'
import { needSharedFolder } from '../corpus/shared.ts'
import { withPredictions } from '../predict.ts'
import { prepare } from './articles.ts'
import { type Scored, scoredBy } from './cross-validation.ts'
import { precisionDial } from './dial.ts'
import { judge } from './match.ts'
import { calibrationError, type Outcome, reliability } from './reliability.ts'

/**
 * Scores the whole pipeline's claims against a gold file with the scorer of the shared folder, and says how far its
 * confidence can be trusted: its calibration, and what asking for more of it gives.
 */
export function evaluate(file: string): unknown {
  const shared = needSharedFolder()
  const scorer = join(shared, 'tools', 'score.mjs')
  const { stdout } = withPredictions(file, (predicted) =>
    spawnSync(process.execPath, [scorer, file, predicted, '--json'], { encoding: 'utf8' }),
  )
  const model = attributionModel(loadModel('attribution'))
  const articles = readRelations(file)
  const outcomes = articles.flatMap((article) => outcomesOf(scoredBy(prepare(article, true), model), model))
  const gold = articles.reduce((sum, { relations }) => sum + relations.length, 0)
  return {
    ...JSON.parse(stdout),
    calibrationError: calibrationError(outcomes),
    reliability: reliability(outcomes),
    dial: precisionDial(outcomes, gold),
  }
}

type Point = Pick<AttributionModel, 'calibration' | 'threshold'>

/** Confidence and truth of the claims of one article, extras inside a gold claim's content apart. */
export function outcomesOf({ article, proposals, scores }: Scored, point: Point): Outcome[] {
  const kept = select(scored(proposals, scores, point), point)
  const verdicts = judge(
    article,
    kept.map(({ proposal }) => proposal),
  )
  return kept.flatMap(({ confidence }, i) => {
    const { nestedExtra, right } = verdicts[i]!
    return nestedExtra ? [] : [{ confidence, right }]
  })
}
