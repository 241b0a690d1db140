import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sharedFolder } from '../corpus/shared.ts'
import { withPredictions } from '../predict.ts'

/**
 * Scores the whole analysis against a gold file with the shared scorer, and returns its report.
 * @throws {Error} where the shared folder with the scorer is absent
 */
export function evaluate(gold: string): unknown {
  const shared = sharedFolder()
  if (!shared) throw new Error('The scorer is not part of the repository and there is no ../shared folder here')
  const scorer = join(shared, 'tools', 'score.mjs')
  return withPredictions(gold, (predicted) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  })
}
