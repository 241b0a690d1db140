import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { calibrated } from '../../src/attribution/calibration.ts'
import { relationScores } from '../../src/attribution/relation.ts'
import { select } from '../../src/attribution/relations.ts'
import { attributionModel } from '../../src/attribution/weights.ts'
import { loadModel } from '../../src/model/load.ts'
import { type RelationArticle, readRelations } from '../corpus/polnear.ts'
import { sharedFolder } from '../corpus/shared.ts'
import { withPredictions } from '../predict.ts'
import { prepare } from './articles.ts'
import { heldOut } from './cross-validation.ts'
import { judge } from './match.ts'
import { calibrationError, type Outcome, reliability } from './reliability.ts'

/**
 * Scores the whole pipeline's claims against a gold file with the scorer of the shared folder, and says how far its
 * confidence can be trusted.
 */
export function evaluate(file: string): unknown {
  const shared = sharedFolder()
  if (!shared) throw new Error('the scorer is not here: put the shared folder beside the repository')
  const scorer = join(shared, 'tools', 'score.mjs')
  const { stdout } = withPredictions(file, (predicted) =>
    spawnSync(process.execPath, [scorer, file, predicted, '--json'], { encoding: 'utf8' }),
  )
  const outcomes = readRelations(file).flatMap(outcomesOf)
  return { ...JSON.parse(stdout), calibrationError: calibrationError(outcomes), reliability: reliability(outcomes) }
}

/** Confidence and truth of the claims of one article, extras inside a gold claim's content apart. */
function outcomesOf(article: RelationArticle): Outcome[] {
  const model = attributionModel(loadModel('attribution'))
  const { article: prepared, proposals } = heldOut(prepare(article), model)
  const scores = relationScores(prepared.reading, proposals, model.relation)
  const kept = select(
    proposals.map((proposal, i) => {
      return { proposal, score: scores[i]!, confidence: calibrated(model.calibration, scores[i]!) }
    }),
    model,
  )
  const verdicts = judge(
    prepared.reading,
    kept.map(({ proposal }) => proposal),
    prepared.gold,
  )
  return kept.flatMap(({ confidence }, i) =>
    verdicts[i]!.nestedExtra ? [] : [{ confidence, right: verdicts[i]!.right }],
  )
}
