import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sharedFolder } from './corpus/shared.ts'
import { withPredictions } from './predict.ts'

/**
 * `npm run score -- GOLD.jsonl [--json] [--misses N]`: analyses the gold file's articles and prints what the scorer in
 * the shared folder says. Where that folder is absent it says so and ends well, so that a fresh clone has no broken command.
 */
const [gold, ...flags] = process.argv.slice(2)
const shared = sharedFolder()
if (!shared) {
  console.log(
    'The scorer and the gold files are not part of the repository: no ../shared folder here, so nothing was scored.',
  )
} else if (!gold) {
  console.error('usage: npm run score -- GOLD.jsonl [--json] [--misses N]')
  process.exitCode = 2
} else {
  const scorer = join(shared, 'tools', 'score.mjs')
  const { status } = withPredictions(gold, (predicted) =>
    spawnSync(process.execPath, [scorer, gold, predicted, ...flags], { stdio: 'inherit' }),
  )
  process.exitCode = status ?? 1
}
